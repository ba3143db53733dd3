import { codesOf, diagnose, group } from "../diagnose";

const regions = ["us-east-1", "ap-southeast-1"];

describe("bucket names are valid", () => {
  test("a name says which characters are wrong", () => {
    expect(diagnose({ destinations: { s3: { bucket: "Acme_{account}-{region}" } } })).toMatchObject(
      [
        {
          code: "names/invalid-bucket",
          at: '"Acme_{account}-{region}"',
          message:
            'The bucket name "Acme_111122223333-us-east-1" of target 111122223333-us-east-1 contains "A", "_": only lowercase letters, digits, dots and hyphens are allowed.',
          hint: "Write 3 to 63 lowercase letters, digits and hyphens, a letter or digit at both ends.",
        },
      ],
    );
  });

  test("a name that is too long says by how much, for the target that has the longest", () => {
    const bucket = "acme-bedrock-invocation-logs-and-even-more-{account}-{region}";
    const targets = [group({ regions })];
    expect(diagnose({ destinations: { s3: { bucket } }, targets })).toMatchObject([
      {
        code: "names/invalid-bucket",
        message:
          'The bucket name "acme-bedrock-invocation-logs-and-even-more-111122223333-ap-southeast-1" of target 111122223333-ap-southeast-1 has 70 characters, 63 are allowed.',
        hint: "Shorten it by 7 characters.",
        targets: ["111122223333-ap-southeast-1", "111122223333-us-east-1"],
      },
    ]);
  });

  test("a literal name is not that of one target", () => {
    expect(diagnose({ destinations: { s3: { bucket: "acme_logs" } } })).toMatchObject([
      { message: expect.stringMatching(/^The bucket name "acme_logs" contains "_"/) as string },
    ]);
  });

  test.each([
    ["arn:aws:s3:::acme-logs", "is an ARN; a bucket name is asked for."],
    ["s3://acme-logs/prefix", 'contains ":", "/"'],
  ])("%j is mended to the name in it", (existingBucket, words) => {
    const [found, ...others] = diagnose({ destinations: { s3: { existingBucket } } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "names/invalid-bucket", hint: 'Write "acme-logs".' });
    expect(found?.message).toContain(words);
    expect(found?.fixedText).toContain('"existingBucket": "acme-logs"');
  });

  test.each([
    { destinations: { s3: { accessLogs: { bucket: "UPPER" } } } },
    { destinations: { s3: {}, cloudwatch: { largeData: { bucket: "UPPER" } } } },
    { destinations: { cloudwatch: { largeData: { existingBucket: "UPPER" } } } },
    {
      terraform: {
        backend: { s3: { bucket: "UPPER", region: "us-east-1", key: "{account}/{region}" } },
      },
    },
  ])("every bucket is held to it: %j", (parts) => {
    expect(diagnose(parts)).toMatchObject([{ code: "names/invalid-bucket", at: '"UPPER"' }]);
  });

  test("a prefix that S3 reserves is refused for a new bucket and not for an old one", () => {
    expect(codesOf({ destinations: { s3: { bucket: "sthree-acme" } } })).toEqual([
      "names/invalid-bucket",
    ]);
    expect(codesOf({ destinations: { s3: { existingBucket: "sthree-acme" } } })).toEqual([]);
  });

  test("a name is checked although no target is known", () => {
    const targets = [group({ regions: ["us-esat-1"] })];
    const bucket = "{name}_{account}-{region}";
    const found = diagnose({ destinations: { s3: { bucket } }, targets });
    expect(found.map(({ code }) => code)).toEqual(["names/invalid-bucket", "regions/unknown"]);
    expect(found[0]?.message).toMatch(
      /^The bucket name "\{name\}_\{account\}-\{region\}" contains "_"/,
    );
  });

  test("a wrong name of the spec is one mistake", () => {
    expect(codesOf({ name: "Acme" })).toHaveLength(1);
  });
});
