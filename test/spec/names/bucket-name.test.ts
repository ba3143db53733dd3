import fc from "fast-check";
import {
  bucketNameConcerns,
  bucketNameViolations,
  newBucketNameViolations,
} from "../../../src/spec/names/bucket-name";

describe("bucketNameViolations", () => {
  test.each([
    "abc",
    "acme-bedrock-111122223333-us-east-1",
    "0-9",
    "acme.logs",
    "a".repeat(63),
    "1.2.3",
    "1.2.3.4.5",
    "acme-logs-111122223333-us-east-1-an",
    "sthree-older-than-the-rule",
    "acme-s3alias-logs",
    "acme--x-s3.eu",
  ])("lets %s stand for a bucket", (name) => {
    expect(bucketNameViolations(name)).toEqual([]);
  });

  test.each([
    ["", "is empty"],
    ["a", "has 1 character, at least 3 are needed"],
    ["a".repeat(65), "has 65 characters, 63 are allowed"],
    ["Acme-A", 'contains "A": only lowercase letters, digits, dots and hyphens are allowed'],
    [
      "acme_log s",
      'contains "_", " ": only lowercase letters, digits, dots and hyphens are allowed',
    ],
    [
      "acme-{name}",
      'contains "{", "}": only lowercase letters, digits, dots and hyphens are allowed',
    ],
    ["-acme", "begins with a dot or hyphen: it has to begin with a letter or digit"],
    [".acme", "begins with a dot or hyphen: it has to begin with a letter or digit"],
    ["acme-", "ends with a dot or hyphen: it has to end with a letter or digit"],
    ["acme..logs", "contains two dots in a row"],
    ["192.168.5.4", "has the form of an IP address"],
    ["acme-s3alias", 'ends with "-s3alias", which S3 reserves for aliases of access points'],
    [
      "acme--ol-s3",
      'ends with "--ol-s3", which S3 reserves for aliases of Object Lambda access points',
    ],
    ["acme.mrap", 'ends with ".mrap", which S3 reserves for Multi-Region Access Points'],
    ["acme--use1-az4--x-s3", 'ends with "--x-s3", which S3 reserves for directory buckets'],
    ["acme--table-s3", 'ends with "--table-s3", which S3 reserves for table buckets'],
  ])("says what is wrong with %j", (name, violation) => {
    expect(bucketNameViolations(name)).toEqual([violation]);
  });

  test("names every law that a name breaks", () => {
    expect(bucketNameViolations(`-${"A".repeat(70)}..`)).toEqual([
      "has 73 characters, 63 are allowed",
      'contains "A": only lowercase letters, digits, dots and hyphens are allowed',
      "begins with a dot or hyphen: it has to begin with a letter or digit",
      "ends with a dot or hyphen: it has to end with a letter or digit",
      "contains two dots in a row",
    ]);
  });

  test("counts characters, not the units that they are stored in", () => {
    expect(bucketNameViolations("𝒷𝒷")).toEqual([
      "has 2 characters, at least 3 are needed",
      'contains "𝒷": only lowercase letters, digits, dots and hyphens are allowed',
    ]);
  });

  test("allows no name outside the form that the API describes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9.-]{0,70}$/)), (name) => {
        fc.pre(bucketNameViolations(name).length === 0);
        expect(name).toMatch(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
      }),
    );
  });
});

describe("newBucketNameViolations", () => {
  test.each(["acme-bedrock-111122223333-us-east-1", "acme-sthree-logs", "acme-can"])(
    "lets %s be made",
    (name) => {
      expect(newBucketNameViolations(name)).toEqual([]);
    },
  );

  test.each([
    ["xn--acme", 'begins with "xn--", which S3 reserves'],
    ["sthree-acme", 'begins with "sthree-", which S3 reserves'],
    ["amzn-s3-demo-acme", 'begins with "amzn-s3-demo-", which S3 reserves'],
    [
      "acme-111122223333-us-east-1-an",
      'ends with "-an", which S3 reserves for buckets in an account regional namespace',
    ],
  ])("says that %s cannot be made", (name, violation) => {
    expect(newBucketNameViolations(name)).toEqual([violation]);
  });

  test("includes what no bucket may be called", () => {
    expect(newBucketNameViolations("ab")).toEqual(bucketNameViolations("ab"));
  });
});

describe("bucketNameConcerns", () => {
  test("warns of dots, which are allowed", () => {
    expect(bucketNameConcerns("acme.logs")).toEqual([
      "contains a dot, so that the certificate of S3 does not cover its host name",
    ]);
    expect(bucketNameConcerns("acme-logs")).toEqual([]);
  });
});
