import type { CatalogEntry } from "../catalog-entry";

export const nameCodes = {
  "names/unknown-placeholder": {
    severity: "error",
    title: "A name in braces is a placeholder that bedtrail knows.",
    explanation:
      "Placeholders stand for what differs from target to target. An unknown one would end up literally in a name or an ARN, where AWS refuses it at best.",
  },
  "names/account-without-name": {
    severity: "error",
    title: "`{accountName}` is used only where every account has a name.",
    explanation:
      "A list of bare account ids has no names. The placeholder would be filled with nothing, and two accounts could end up with one bucket or one state.",
  },
  "names/invalid-bucket": {
    severity: "error",
    title: "A bucket has a name that Amazon S3 takes.",
    explanation:
      "S3 allows 3 to 63 lowercase letters, digits, dots and hyphens, and reserves some beginnings and ends. Names are checked once every placeholder is filled, since a long Region or account name can make one too long.",
  },
  "names/bucket-with-dots": {
    severity: "warning",
    title: "A new bucket has no dot in its name.",
    explanation:
      "The certificate of S3 covers one label before its host name, so that a bucket with dots fails over HTTPS in virtual-hosted style, and it cannot use Transfer Acceleration. S3 itself advises against dots.",
  },
  "names/shared-bucket": {
    severity: "error",
    title: "A bucket is that of one target.",
    explanation:
      "A bucket name exists once in a partition, and Bedrock delivers only to a bucket of the target's own account and Region; so do access logs. Central storage is what replication is for.",
  },
  "names/same-bucket-twice": {
    severity: "error",
    title: "A stack makes each of its buckets once.",
    explanation:
      "Two resources for one bucket would fail, or undo each other's bucket policy with every apply. Large data shares the bucket of the S3 destination when it names none.",
  },
  "names/invalid-prefix": {
    severity: "error",
    title: "A key prefix has no slash at either end.",
    explanation:
      "Bedrock puts a slash between the prefix and `AWSLogs/` itself. One more makes a key with an empty folder in it, which policies, tables and readers then miss.",
  },
  "names/invalid-log-group": {
    severity: "error",
    title: "A log group has a name that CloudWatch Logs takes.",
    explanation:
      'CloudWatch Logs allows 1 to 512 letters, digits and the characters "_-/.#", and reserves names that begin with "aws/".',
  },
  "names/invalid-role": {
    severity: "error",
    title: "A role has a name that IAM takes.",
    explanation:
      'IAM allows 1 to 64 letters, digits and the characters "_+=,.@-". Names are checked once every placeholder is filled.',
  },
  "names/invalid-role-path": {
    severity: "error",
    title: "A role has a path that IAM takes.",
    explanation:
      "A path is a single slash, or a text between two slashes, of at most 512 printable ASCII characters.",
  },
  "names/shared-role": {
    severity: "error",
    title: "The roles of an account have names of their own.",
    explanation:
      "IAM is global in an account, and its names do not distinguish upper and lower case. The stacks of two Regions would both try to make one role, and the role of the first trusts Bedrock in its own Region only.",
  },
  "names/invalid-database": {
    severity: "error",
    title: "A database has a name that Athena can query.",
    explanation:
      "Athena allows lowercase letters, digits and underscores. Glue would take more, and every query would have to quote it.",
  },
  "names/invalid-workgroup": {
    severity: "error",
    title: "A workgroup has a name that Athena takes.",
    explanation:
      'Athena allows 1 to 128 letters, digits and the characters "_.-". Names are checked once every placeholder is filled.',
  },
  "names/invalid-session": {
    severity: "error",
    title: "A role session has a name that AWS STS takes.",
    explanation:
      'STS allows 2 to 64 letters, digits and the characters "_+=,.@-". Every plan and apply of the target would fail on another name.',
  },
} as const satisfies Record<string, CatalogEntry>;
