import { codesOf, diagnose, group } from "../diagnose";

const keyed = (key: string) => ({
  terraform: { backend: { s3: { bucket: "acme-state", region: "us-east-1", key } } },
});
const named = (workspace: string) => ({
  terraform: { backend: { cloud: { organization: "acme", workspace } } },
});

describe("state names are valid", () => {
  test.each([
    ["/{account}/{region}", "begins with a slash"],
    ["{account}/{region}/", "ends with a slash"],
    ["{account}//{region}", "contains two slashes in a row"],
  ])("the key %j %s", (key, violation) => {
    const [found, ...others] = diagnose(keyed(key));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "state/invalid-name", at: JSON.stringify(key) });
    expect(found?.message).toContain(violation);
  });

  test("a workspace is named for each target, and says which one is wrong", () => {
    const targets = [group({ accounts: [{ id: "111122223333", name: "Pay & Go" }] })];
    expect(diagnose({ ...named("{accountName}-{region}"), targets })).toMatchObject([
      {
        code: "state/invalid-name",
        message:
          'The workspace name "Pay & Go-us-east-1" of target 111122223333-us-east-1 contains " ", "&": only letters, digits, hyphens and underscores are allowed.',
        hint: "Write a name such as `bedrock-{account}-{region}`.",
      },
    ]);
  });

  test.each([keyed("{account}/{region}.tfstate"), named("bedrock-{account}-{region}")])(
    "%j is fine",
    (parts) => {
      expect(codesOf(parts)).toEqual([]);
    },
  );
});
