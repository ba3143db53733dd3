import { codesOf, diagnose, group } from "../diagnose";

const domain = "arn:aws:es:us-east-1:111122223333:domain/logs";
const collection = "arn:aws:aoss:us-east-1:111122223333:collection/abc123def456ghi789jk";
const other = "arn:aws:es:eu-west-1:444455556666:domain/logs";
const endpoint = "https://search-logs.example";
const withOpenSearch = (openSearch: object) => ({ consumers: { openSearch } });

describe("OpenSearch ARNs fit", () => {
  test.each([
    { domainArn: domain },
    { domainArn: "arn:{partition}:es:{region}:{account}:domain/logs", index: "a" },
    { domainArn: other, endpoint },
    { collectionArn: collection },
  ])("%j fits", (openSearch) => {
    expect(codesOf(withOpenSearch(openSearch))).toEqual([]);
  });

  test.each([
    { domainArn: collection },
    { domainArn: "arn:aws:es:us-east-1:111122223333:domain/Logs" },
    { collectionArn: domain },
  ])("%j names something else", (openSearch) => {
    expect(codesOf(withOpenSearch(openSearch))).toEqual(["arns/malformed"]);
  });

  test("a domain elsewhere needs its address", () => {
    expect(diagnose(withOpenSearch({ domainArn: other }))).toMatchObject([
      {
        code: "arns/not-of-target",
        at: `"${other}"`,
        hint: "Write {partition}, {region} and {account} for what differs from target to target, or set `endpoint` to the address of that domain: only a domain of the target's own can be looked up.",
      },
    ]);
  });

  test("a collection serves its own account and Region", () => {
    const targets = [group({ regions: ["us-east-1", "us-west-2"] })];
    expect(diagnose({ ...withOpenSearch({ collectionArn: collection }), targets })).toMatchObject([
      { code: "arns/not-of-target", targets: ["111122223333-us-west-2"] },
    ]);
  });
});
