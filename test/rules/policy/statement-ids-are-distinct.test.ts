import { codesOf, diagnose } from "../diagnose";
import { soundStatement, withStatement, withStatements } from "../statement";

const readers = [{ principalArn: "arn:aws:iam::444455556666:root" }];

describe("statement ids are distinct", () => {
  test("two equal ids show the first one", () => {
    expect(diagnose(withStatements(soundStatement, soundStatement))).toMatchObject([
      {
        code: "policy/duplicate-sid",
        at: '"KeepLogs"',
        message: 'Two statements have the id "KeepLogs"; ids are distinct within a policy.',
        related: ['"KeepLogs"'],
      },
    ]);
  });

  test.each(["AmazonBedrockLogsWrite", "DenyInsecureTransport"])(
    "%s is an id of the stack's own",
    (Sid) => {
      expect(diagnose(withStatement({ Sid }))).toMatchObject([
        {
          code: "policy/duplicate-sid",
          message: `"${Sid}" is the id of a statement that the stack adds itself; ids are distinct within a policy.`,
          related: [],
        },
      ]);
    },
  );

  test("each reader has three ids", () => {
    const statements = ["Reader1Objects", "Reader1List", "Reader1Location", "Reader2List"].map(
      (Sid) => ({ ...soundStatement, Sid }),
    );
    expect(
      diagnose({ destinations: { s3: { readers, policyStatements: statements } } }),
    ).toMatchObject([
      { at: '"Reader1Objects"' },
      { at: '"Reader1List"' },
      { at: '"Reader1Location"' },
    ]);
  });

  test("statements without ids and with ids of their own are distinct", () => {
    const { Sid: _, ...nameless } = soundStatement;
    expect(codesOf(withStatements(soundStatement, nameless, nameless))).toEqual([]);
  });
});
