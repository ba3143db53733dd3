import { logGroupNameViolations } from "../../../src/spec/names/log-group-name";

describe("logGroupNameViolations", () => {
  test.each(["/aws/bedrock/acme", "a", "A.b_c-d/e#1", "awsome", "g".repeat(512)])(
    "allows %s",
    (name) => {
      expect(logGroupNameViolations(name)).toEqual([]);
    },
  );

  test.each([
    ["", "is empty"],
    ["g".repeat(513), "has 513 characters, 512 are allowed"],
    [
      "/aws/bedrock:acme*",
      'contains ":", "*": only letters, digits and the characters "_-/.#" are allowed',
    ],
    ["aws/bedrock", 'begins with "aws/", which CloudWatch Logs reserves; "/aws/" is allowed'],
  ])("says what is wrong with %j", (name, violation) => {
    expect(logGroupNameViolations(name)).toEqual([violation]);
  });
});
