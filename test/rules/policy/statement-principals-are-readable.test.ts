import { codesOf, diagnose, group } from "../diagnose";
import { withStatement } from "../statement";

const root = "arn:{partition}:iam::444455556666:root";

describe("statement principals are readable", () => {
  test("a text has no kind", () => {
    expect(diagnose(withStatement({ Principal: root }))).toMatchObject([
      {
        code: "policy/malformed-principal",
        at: `"${root}"`,
        message: `The principal "${root}" has no kind; only "*" stands without one.`,
        hint: `Write it as a map, as \`{ AWS: "${root}" }\` for an account, a role or a user.`,
      },
    ]);
  });

  test("a list has no kind, either", () => {
    expect(diagnose(withStatement({ Principal: ["444455556666"] }))).toMatchObject([
      { message: 'The principal ["444455556666"] has no kind; only "*" stands without one.' },
    ]);
  });

  test("a kind that S3 does not know is told", () => {
    expect(diagnose(withStatement({ Principal: { Aws: root } }))).toMatchObject([
      {
        code: "policy/malformed-principal",
        at: '"Aws"',
        message: '"Aws" is no kind of principal; AWS, Service, Federated and CanonicalUser are.',
      },
    ]);
  });

  test.each([
    "arn:aws:iam::444455556666:role/*",
    "arn:aws:iam::444455556666:group/readers",
    "arn:aws:s3:::acme",
    "44445555666",
  ])("%s is no principal", (AWS) => {
    const [found, ...others] = diagnose(withStatement({ Principal: { AWS } }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "policy/malformed-principal",
      at: `"${AWS}"`,
      message: `"${AWS}" is no principal that S3 takes in aws: an account, a role, a user or a session, without wildcards.`,
    });
  });

  test("a principal of another partition is told for the targets where it is one", () => {
    expect(
      diagnose({
        ...withStatement({ Principal: { AWS: ["arn:aws:iam::444455556666:root"] } }),
        targets: [
          group(),
          group({ name: "gov", accounts: ["222233334444"], regions: ["us-gov-west-1"] }),
        ],
      }),
    ).toMatchObject([
      { code: "policy/malformed-principal", targets: ["222233334444-us-gov-west-1"] },
    ]);
  });

  test.each([
    "*",
    { AWS: "*" },
    { AWS: [root, "444455556666", "arn:{partition}:iam::{account}:role/path/reader"] },
    { AWS: "arn:{partition}:sts::{account}:assumed-role/reader/session" },
    { Service: "logging.s3.amazonaws.com" },
    { CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" },
  ])("%j is readable", (Principal) => {
    expect(codesOf(withStatement({ Principal }))).toEqual([]);
  });
});
