import type { CatalogEntry } from "../catalog-entry";

export const archiveCodes = {
  "archive/missing": {
    severity: "error",
    title: "An archive that targets replicate to is described.",
    explanation:
      "`consumers.archive: true` means the archive of the spec. Without an `archive` block there is no bucket to replicate to, and the logs would stay where they are without a word.",
  },
  "archive/unused": {
    severity: "warning",
    title: "An archive takes the logs of some target.",
    explanation:
      "The stack of an archive costs a key and a bucket, and nothing comes into it by itself: each target says whether it replicates.",
  },
  "archive/other-partition": {
    severity: "error",
    title: "Targets replicate within their partition.",
    explanation:
      "A partition of AWS has accounts, IAM and S3 of its own. No role and no replication reaches from one into another.",
  },
  "archive/account-without-name": {
    severity: "error",
    title: "The stack of an archive asks for no account name.",
    explanation:
      "The account of an archive stands in the spec by its id alone. A name of a bucket, a role or a state key that holds {accountName} would have a gap there.",
  },
  "archive/without-versions": {
    severity: "error",
    title: "A log bucket that is replicated has versions.",
    explanation:
      "S3 replicates versions of objects, and refuses a replication configuration of a bucket that has none.",
  },
  "archive/not-taken-over": {
    severity: "error",
    title: "The replication of an existing bucket is handed over before it is replaced.",
    explanation:
      "A bucket has one replication configuration. Writing one replaces what whoever made the bucket has set up, so the spec says that it may.",
  },
  "archive/without-key": {
    severity: "error",
    title: "Replicas of encrypted logs have a key.",
    explanation:
      "S3 replicates objects that a KMS key encrypts only where it is told the KMS key of their replicas. Without one it leaves them out, and reports it in a metric that nobody may watch.",
  },
  "archive/unlocked": {
    severity: "error",
    title: "A locked log has a locked replica.",
    explanation:
      "S3 replicates no locked object into a bucket without Object Lock; replication fails for every log.",
  },
  "archive/logs-unlocked": {
    severity: "warning",
    title: "What an archive locks is locked where it comes from.",
    explanation:
      "Replication takes seconds to hours. Until it is done, the log bucket holds the only copy: whoever may delete there can keep a log out of a locked archive.",
  },
  "archive/expires-first": {
    severity: "warning",
    title: "An archive keeps logs at least as long as their own buckets.",
    explanation:
      "An archive is where logs are looked for when their own bucket has let them go. One that lets them go first costs a second copy and answers no question.",
  },
  "archive/bodies-left-out": {
    severity: "warning",
    title: "An archive has the bodies of its records.",
    explanation:
      "Only the log bucket is replicated. Bodies that CloudWatch Logs cannot take go into the bucket of `largeData`, and out of the archive where that is another one.",
  },
  "archive/too-many-accounts": {
    severity: "error",
    title: "The policy of an archive fits into what S3 allows.",
    explanation:
      "Without the id of the organisation, the policy of the archive names every account, and S3 allows 20 KB. With it, two conditions speak of all accounts, new ones among them.",
  },
  "archive/not-first": {
    severity: "warning",
    title: "An archive is applied before the targets that replicate to it.",
    explanation:
      "S3 asks for the destination when replication is set, and refuses one that is not there. The archive is in wave 0.",
  },
  "archive/prefixes-differ": {
    severity: "error",
    title: "Logs that one table spans lie below one prefix.",
    explanation:
      "Replication keeps the key of every object, so that a prefix of a target is one in the archive too. The table computes its partitions from one prefix, the account, the Region and the day; what lies elsewhere would be missing from every answer without a word.",
  },
} as const satisfies Record<string, CatalogEntry>;
