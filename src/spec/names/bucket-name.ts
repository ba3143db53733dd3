import {
  characterViolation,
  lengthViolation,
  violationIf,
  violationsOf,
  type NameViolation,
} from "./name-violations";

/** Ends that S3 gives to what can be addressed like a bucket and is none, or is none that Bedrock writes to. */
const foreignSuffixes: ReadonlyMap<string, string> = new Map([
  ["-s3alias", "aliases of access points"],
  ["--ol-s3", "aliases of Object Lambda access points"],
  [".mrap", "Multi-Region Access Points"],
  ["--x-s3", "directory buckets"],
  ["--table-s3", "table buckets"],
]);

/** S3 came to reserve these one by one, so that older buckets may still have them. */
const reservedPrefixes: readonly string[] = ["xn--", "sthree-", "amzn-s3-demo-"];

/**
 * A general purpose bucket has a name of 3 to 63 lowercase letters, digits, dots and hyphens.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export function bucketNameViolations(name: string): readonly string[] {
  return violationsOf(
    lengthViolation(name, 3, 63),
    characterViolation(name, /[a-z0-9.-]/, "lowercase letters, digits, dots and hyphens"),
    violationIf(
      /^[.-]/.test(name),
      "begins with a dot or hyphen: it has to begin with a letter or digit",
    ),
    violationIf(
      /[.-]$/.test(name),
      "ends with a dot or hyphen: it has to end with a letter or digit",
    ),
    violationIf(name.includes(".."), "contains two dots in a row"),
    violationIf(/^\d+(?:\.\d+){3}$/.test(name), "has the form of an IP address"),
    ...[...foreignSuffixes].map(([suffix, owner]) => suffixViolation(name, suffix, owner)),
  );
}

/**
 * A bucket that is yet to be made keeps clear of the names that S3 has reserved, too.
 *
 * The provider makes it in the global namespace, where S3 refuses the suffix of an account regional one.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html
 */
export function newBucketNameViolations(name: string): readonly string[] {
  return violationsOf(
    ...bucketNameViolations(name),
    ...reservedPrefixes.map((prefix) =>
      violationIf(name.startsWith(prefix), `begins with "${prefix}", which S3 reserves`),
    ),
    suffixViolation(name, "-an", "buckets in an account regional namespace"),
  );
}

/**
 * A name with dots works and is best avoided: the certificate of S3 does not cover it as a host name, and
 * Transfer Acceleration refuses it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export function bucketNameConcerns(name: string): readonly string[] {
  return violationsOf(
    violationIf(
      name.includes("."),
      "contains a dot, so that the certificate of S3 does not cover its host name",
    ),
  );
}

function suffixViolation(name: string, suffix: string, owner: string): NameViolation {
  return violationIf(
    name.endsWith(suffix),
    `ends with "${suffix}", which S3 reserves for ${owner}`,
  );
}
