import type { CatalogEntry } from "../catalog-entry";

export const bucketCodes = {
  "bucket/lock-without-versioning": {
    severity: "error",
    title: "A bucket with an object lock is versioned.",
    explanation:
      "Object Lock keeps versions of objects from being deleted, so that S3 sets it on versioned buckets only. Versioning is on by default.",
  },
  "bucket/lock-outlasts-expiry": {
    severity: "error",
    isAcceptable: true,
    title: "Logs are locked no longer than they are kept.",
    explanation:
      "A log that expires while it is locked is not deleted: S3 hides it behind a delete marker, and keeps and charges for it until the lock ends. Either it is to be kept, and expires too early, or the lock is longer than anybody wants.",
  },
  "bucket/force-destroy-protected": {
    severity: "error",
    title: "A bucket that may be destroyed with its logs is not protected from deletion.",
    explanation:
      "Deletion protection, on by default, makes Terraform refuse to destroy the bucket; `forceDestroy` makes it delete all logs first. Who asks for both has not decided. Bedrock leaves an object of its own permission check behind, so that even a bucket without logs is destroyed only by force.",
  },
  "bucket/force-destroy-locked": {
    severity: "warning",
    title: "Locked logs are not to be destroyed with their bucket.",
    explanation:
      "Terraform lifts a GOVERNANCE lock when it destroys a bucket by force, so that the lock protects from everybody but the one command that deletes most. A COMPLIANCE lock is lifted by nobody: the destroy stops half-way.",
  },
  "bucket/access-logs-in-log-bucket": {
    severity: "error",
    title: "Access logs go into another bucket than the logs of Bedrock.",
    explanation:
      "In one bucket each access log would cause another one, for ever. S3 also delivers access logs only to buckets that it encrypts itself, without an object lock, and with a policy that lets logging.s3.amazonaws.com write, all of which a log bucket is not.",
  },
  "bucket/query-results-in-log-bucket": {
    severity: "error",
    title: "Results of queries go into another bucket than the logs of Bedrock.",
    explanation:
      "In the log bucket, results would be kept and locked as long as logs are, replicated to the archive, and announced to every consumer of new logs. They also hold what was asked of the logs, for everybody who may read those.",
  },
  "bucket/key-of-new-bucket": {
    severity: "error",
    title: "Only a bucket that the stack makes is shaped by the spec.",
    explanation:
      "Encryption, lifecycle, versioning, object lock and access logs of a bucket that is already there belong to whoever made it. bedtrail does not change them, so that such a key would be ignored without a word. The key that encrypts it is worth naming, since its policy has to let Bedrock in.",
  },
  "bucket/take-over-without-existing": {
    severity: "error",
    title: "Only of a bucket that is already there can a stack take something over.",
    explanation:
      "`takeOver` says which parts of an existing bucket the stack replaces. A bucket that the stack makes belongs to it as a whole, so that the key means a bucket that the spec does not name.",
  },
  "bucket/large-data-shares-bucket": {
    severity: "error",
    title: "Large data that shares a bucket has only a prefix of its own.",
    explanation:
      "Without `bucket` or `existingBucket`, large data goes into the bucket of `destinations.s3`, which is described there. What `largeData` says of a bucket would be ignored without a word.",
  },
  "bucket/large-data-same-prefix": {
    severity: "warning",
    title: "Large data and logs in one bucket have prefixes of their own.",
    explanation:
      "Bedrock names a large body after its request, whether it delivers to S3 or beside CloudWatch Logs. Under one prefix both deliveries write one key, each body makes a noncurrent version of itself, and nobody can grant one of the two without the other.",
  },
  "bucket/large-data-readable": {
    severity: "warning",
    title: "Whoever reads the logs reads large data only where the spec says so.",
    explanation:
      "A reader without a prefix reads the whole bucket, large data included: whole prompts and answers over 100 KB, images, video and audio, none of which a mask of CloudWatch Logs covers. Its files are no log records either, so that programs that read logs trip over them.",
  },
  "bucket/reader-finds-nothing": {
    severity: "warning",
    title: "The prefix of a reader leads to logs.",
    explanation:
      "Bedrock writes below `<prefix>/AWSLogs/<account>/BedrockModelInvocationLogs/` and nowhere else. A reader whose prefix leads elsewhere is granted a part of the bucket in which nothing will ever be.",
  },
  "bucket/policy-not-applied": {
    severity: "info",
    title: "Whoever owns the bucket writes its policy.",
    explanation:
      "The policy of an existing bucket stays as it is unless the spec takes it over. What the spec says of readers and statements is part of what `bedtrail policy bucket` and the outputs of the stack show, and takes effect when the owner adds it.",
  },
  "bucket/ambiguous-prefix": {
    severity: "error",
    title: "A key prefix means the same to Bedrock and to the bucket policy.",
    explanation:
      "Bedrock takes the prefix literally. The bucket policy, which allows Bedrock to write below it and readers to read, takes `*` and `?` for wildcards and `${` for a variable: it would allow more than is meant, or nothing. Two slashes in a row make a folder without a name.",
  },
  "bucket/prefix-repeats-path": {
    severity: "warning",
    title: "A key prefix ends where the path of Bedrock begins.",
    explanation:
      "Bedrock puts `AWSLogs/<account>/BedrockModelInvocationLogs/` after the prefix itself. A prefix that names it, too, gives keys in which it stands twice, which tables and readers do not look for.",
  },
} as const satisfies Record<string, CatalogEntry>;
