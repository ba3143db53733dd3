import { codesOf, diagnose, group } from "../diagnose";

const readBy = (principalArn: string) => ({
  destinations: { s3: { readers: [{ principalArn }] } },
});

describe("readers are principals", () => {
  test.each([
    ["*", /^A principal takes no wildcard/],
    ["arn:aws:iam::444455556666:role/*", /^A principal takes no wildcard/],
    ["444455556666", /^Write arn:\{partition\}:iam::444455556666:root /],
    ["arn:aws:iam::444455556666:group/readers", /^Write the `Arn` of a role/],
  ])("%j is none", (principalArn, hint) => {
    expect(diagnose(readBy(principalArn))).toMatchObject([
      {
        code: "arns/malformed",
        at: JSON.stringify(principalArn),
        hint: expect.stringMatching(hint) as string,
      },
    ]);
  });

  test("a principal of another partition cannot be named", () => {
    const targets = [group({ regions: ["us-gov-west-1"] })];
    expect(diagnose({ ...readBy("arn:aws:iam::444455556666:root"), targets })).toMatchObject([
      { code: "arns/not-of-target", targets: ["111122223333-us-gov-west-1"] },
    ]);
  });

  test.each([
    "arn:aws:iam::444455556666:root",
    "arn:aws:iam::444455556666:role/team/reader",
    "arn:{partition}:iam::{account}:user/alice",
  ])("%j is one, of whatever account", (principalArn) => {
    expect(codesOf(readBy(principalArn))).toEqual([]);
  });
});
