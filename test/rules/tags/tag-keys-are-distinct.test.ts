import { codesOf, diagnose, group } from "../diagnose";

const tagged = (defaultTags: object) => ({ terraform: { defaultTags } });

describe("tag keys are distinct", () => {
  test("keys that differ in case only show each other", () => {
    expect(diagnose(tagged({ Team: "a", owner: "b", team: "c" }))).toMatchObject([
      {
        code: "tags/same-key",
        at: '"team"',
        message:
          'The tags "Team" and "team" have one key for IAM, which does not tell upper from lower case; it refuses to tag a role with both.',
        related: ['"Team"'],
      },
    ]);
  });

  test("a group that adds the second key is to blame", () => {
    expect(
      diagnose({ ...tagged({ team: "a" }), targets: [group(tagged({ Team: "b" }))] }),
    ).toMatchObject([{ code: "tags/same-key", at: '"Team"', related: ['"team"'] }]);
  });

  test("one key that a group sets anew is one key", () => {
    expect(codesOf({ ...tagged({ team: "a" }), targets: [group(tagged({ team: "b" }))] })).toEqual(
      [],
    );
  });
});
