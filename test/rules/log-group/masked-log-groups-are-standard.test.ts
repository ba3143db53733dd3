import { codesOf, diagnose, group } from "../diagnose";

const dataProtection = { identifiers: ["EmailAddress"] };
const logGroupClass = "INFREQUENT_ACCESS";

describe("masked log groups are standard", () => {
  test("a class that masks nothing is told with the masks", () => {
    expect(
      diagnose({ destinations: { s3: {}, cloudwatch: { logGroupClass, dataProtection } } }),
    ).toMatchObject([
      {
        code: "log-group/class-without-masking",
        at: '"INFREQUENT_ACCESS"',
        message:
          "A log group of the class INFREQUENT_ACCESS masks nothing; data protection needs STANDARD.",
        hint: "Take `logGroupClass` out, or `dataProtection`. The class of a log group can never be changed.",
        related: ['"dataProtection"'],
      },
    ]);
  });

  test("a group that adds the masks is to blame", () => {
    expect(
      diagnose({
        destinations: { s3: {}, cloudwatch: { logGroupClass } },
        targets: [group({ destinations: { cloudwatch: { dataProtection } } })],
      }),
    ).toMatchObject([{ code: "log-group/class-without-masking", at: '"dataProtection"' }]);
  });

  test("a retired group makes no log group", () => {
    const destinations = { s3: {}, cloudwatch: { logGroupClass, dataProtection } };
    expect(codesOf({ destinations, targets: [group({ retired: true })] })).toEqual([]);
  });

  test.each([{ logGroupClass }, { dataProtection }, { logGroupClass: "STANDARD", dataProtection }])(
    "%j masks what it is to mask",
    (cloudwatch) => {
      expect(codesOf({ destinations: { s3: {}, cloudwatch } })).toEqual([]);
    },
  );
});
