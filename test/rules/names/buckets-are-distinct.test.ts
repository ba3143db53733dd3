import { codesOf, diagnose, group } from "../diagnose";

const accounts = ["111122223333", "222233334444"];
const regions = ["us-east-1", "eu-west-1"];
const bucket = "acme-{account}-{region}";

describe("buckets are distinct", () => {
  test("one name for two Regions names both, and the placeholder that is missing", () => {
    const found = diagnose({
      destinations: { s3: { bucket: "acme-{account}" } },
      targets: [group({ regions })],
    });
    expect(found).toMatchObject([
      {
        code: "names/shared-bucket",
        at: '"acme-{account}"',
        message:
          'The bucket name "acme-111122223333" is that of 111122223333-us-east-1 and of 111122223333-eu-west-1; a bucket belongs to one account and Region, and takes the logs of no other.',
        hint: "Put {region} into the bucket name.",
        related: [],
        targets: ["111122223333-eu-west-1", "111122223333-us-east-1"],
      },
    ]);
  });

  test.each([
    [{ s3: { existingBucket: "acme-central" } }],
    [{ s3: { bucket, accessLogs: { bucket: "acme-access-logs" } } }],
    [{ s3: { bucket }, cloudwatch: { largeData: { bucket: "acme-large" } } }],
  ])("one literal bucket for all in %j is one mistake", (destinations) => {
    expect(diagnose({ destinations, targets: [group({ accounts, regions })] })).toMatchObject([
      {
        code: "names/shared-bucket",
        hint: "Put {account} and {region} into the bucket name.",
        targets: { length: 4 },
      },
    ]);
  });

  test("one text for two groups is one place", () => {
    const targets = [group(), group({ name: "dev", accounts: ["222233334444"] })];
    expect(diagnose({ destinations: { s3: { bucket: "acme-logs" } }, targets })).toMatchObject([
      { code: "names/shared-bucket", hint: "Put {account} into the bucket name.", related: [] },
    ]);
  });

  test("two groups that name one bucket show each other", () => {
    const destinations = { s3: { bucket: "acme-logs" } };
    const targets = [
      group({ destinations }),
      group({ name: "dev", accounts: ["222233334444"], destinations }),
    ];
    expect(diagnose({ targets })).toMatchObject([
      {
        code: "names/shared-bucket",
        hint: "Give each of them another bucket name.",
        related: ['"acme-logs"'],
      },
    ]);
  });

  test("accounts of one name lack {account}", () => {
    const named = accounts.map((id) => ({ id, name: "payments" }));
    const found = diagnose({
      destinations: { s3: { bucket: "acme-{accountName}-{region}" } },
      targets: [group({ accounts: named })],
    });
    expect(found).toMatchObject([
      { code: "names/shared-bucket", hint: "Put {account} into the bucket name." },
    ]);
  });

  test("a misspelt placeholder is one mistake", () => {
    const targets = [group({ accounts })];
    expect(codesOf({ destinations: { s3: { bucket: "acme-{acount}" } }, targets })).toEqual([
      "names/unknown-placeholder",
    ]);
  });

  test("one stack does not make one bucket twice", () => {
    const destinations = { s3: { bucket }, cloudwatch: { largeData: { bucket } } };
    expect(diagnose({ destinations })).toMatchObject([
      {
        code: "names/same-bucket-twice",
        message:
          'The bucket "acme-111122223333-us-east-1" is named for logs and again for large data, so that the stack would make it twice.',
        hint: "Leave the bucket out of `largeData`: large data then goes into the bucket of `destinations.s3`.",
        related: [`"${bucket}"`],
      },
    ]);
  });

  test("an existing bucket may take large data, too", () => {
    const existing = { existingBucket: bucket };
    const destinations = { s3: existing, cloudwatch: { largeData: existing } };
    expect(codesOf({ destinations })).toEqual([]);
  });

  test("names are those of a partition", () => {
    const targets = [
      group(),
      group({ name: "gov", accounts: ["222233334444"], regions: ["us-gov-west-1"] }),
    ];
    expect(codesOf({ destinations: { s3: { bucket: "acme-logs" } }, targets })).toEqual([]);
  });

  test("defaults keep targets apart", () => {
    const destinations = { s3: {}, cloudwatch: {} };
    expect(codesOf({ destinations, targets: [group({ accounts, regions })] })).toEqual([]);
  });
});
