import { codesOf, diagnose } from "../diagnose";

const withIndex = (index: string) => ({
  consumers: { openSearch: { domainArn: "arn:aws:es:us-east-1:111122223333:domain/logs", index } },
});

describe("index names are valid", () => {
  test.each(["bedrock-invocations", "b", "logs_2.x", "bedrock-%{yyyy.MM.dd}"])("%s is", (index) => {
    expect(codesOf(withIndex(index))).toEqual([]);
  });

  test.each([
    ["Bedrock", 'contains "B"'],
    ["bed/rock", 'contains "/"'],
    ["bedrock-{region}", 'contains "{", "}"'],
    ["_bedrock", "does not begin with a letter or digit"],
    ["b".repeat(250) + "%{MM}", "takes 260 bytes"],
  ])("%s %s", (index, violation) => {
    const [found] = diagnose(withIndex(index));
    expect(found?.message).toContain(violation);
    expect(found?.at).toBe(JSON.stringify(index));
  });
});
