import type { CatalogEntry } from "../catalog-entry";

export const pantherCodes = {
  "panther/other-partition": {
    severity: "error",
    title: "Panther runs in the partition of the targets that it reads.",
    explanation:
      "A partition has an IAM of its own: no principal of one can assume a role in another, and no topic of one has a subscriber in another. Targets in GovCloud need a Panther instance in GovCloud.",
  },
  "panther/invalid-role-suffix": {
    severity: "error",
    title: "The role that Panther assumes has a name that IAM takes.",
    explanation:
      "Panther assumes only roles whose names begin with `PantherLogProcessingRole-`. IAM allows 64 characters, which leaves 39 for the suffix, and the Region is part of it, since IAM knows no Regions.",
  },
  "panther/invalid-source-name": {
    severity: "error",
    title: "A log source has a name that Panther takes.",
    explanation:
      "Panther allows 1 to 32 letters, digits, hyphens and spaces. Account and Region alone take up to 28 of them, so that little is left for words.",
  },
  "panther/shared-source-name": {
    severity: "error",
    title: "No two log sources of one Panther have the same name.",
    explanation:
      "Panther refuses a name that is taken, so that the log source of the second target would never be made.",
  },
  "panther/two-notification-writers": {
    severity: "error",
    title: "One of Panther and Terraform writes the notifications of a bucket.",
    explanation:
      "S3 keeps one configuration of notifications for a bucket. Panther adds its own to it when a log source is made, and Terraform replaces all of it with every apply, so that Panther would hear of no log from then on.",
  },
  "panther/archive-sources-differ": {
    severity: "error",
    title: "All targets that Panther reads in the archive say the same of its log source.",
    explanation:
      "The archive is one bucket with one role and one log source. Every setting of `consumers.panther` that shapes them is that of all targets which replicate to it, so that two answers leave none. A target with `archive: false` has a log source of its own, and is left out of that of the archive.",
  },
  "panther/too-many-folders": {
    severity: "error",
    title: "The folders that Panther reads in the archive fit into what S3 and IAM allow.",
    explanation:
      "Panther reads exactly the targets that the spec connects. Where that is every target which replicates, one folder stands for all; where it is some of them, each account or Region is a folder of its own, with a notification of the bucket and a line in the policy of Panther's role. S3 allows 100 notifications of a bucket, and IAM 10,240 characters in a role.",
  },
  "panther/folder-in-another": {
    severity: "error",
    title: "No folder that Panther reads in the archive has logs in it that it is not to read.",
    explanation:
      "Panther reads exactly the targets that the spec connects, by folders of the archive, and a folder has everything below it. A key prefix that repeats Bedrock's own path puts the logs of one target below those of others, where no folder leaves them out.",
  },
  "panther/two-topics": {
    severity: "error",
    title: "One stack makes Panther's topic in an account and Region.",
    explanation:
      "Panther listens to `panther-notifications-topic`, one for all buckets of an account and Region. Where the archive stands beside a target that Panther reads itself, two stacks would make it, or Panther would overwrite what Terraform made.",
  },
  "panther/two-instances": {
    severity: "error",
    title: "The log sources of all targets are made in one Panther instance.",
    explanation:
      "The stack `panther` makes the log sources of all targets with one provider, which takes the address and the token of one Panther instance from the environment.",
  },
  "panther/setting-without-effect": {
    severity: "warning",
    title: "What the spec says of Panther has an effect.",
    explanation:
      "`registered` is about the subscription that only self-managed notifications have, `stream` about the bucket that only the transport over CloudWatch Logs has, `silentAfterHours` about an alarm that only log sources of bedtrail's making have, and `archive: true` about the archive of the spec, which a target has to replicate to.",
  },
  "panther/rules-blind": {
    severity: "warning",
    title: "Panther's own rules get the bodies that they look into.",
    explanation:
      "Panther has two rules for model invocations, one for unusual numbers of tokens and one for interventions of guardrails. Both read the body of the output, which is in a record only while text data is delivered, and only up to 100 KB.",
  },
  "panther/key-unknown": {
    severity: "warning",
    title: "The spec names the KMS key of an existing bucket that Panther reads.",
    explanation:
      "Panther's role needs the permission to decrypt, and the key's policy has to admit it. bedtrail does not look into a bucket that is already there, so that it knows of a key only from the spec. Where S3 manages the keys, there is nothing to name.",
  },
  "panther/not-registered": {
    severity: "info",
    title: "The subscription of Panther's queue comes after the log source.",
    explanation:
      "Panther's queue takes messages only from accounts of which Panther knows a log source, and nobody else can confirm the subscription. Terraform would wait for two minutes and fail. So the targets are applied first, then the log sources are made, and `registered: true` adds the subscription with the next apply.",
  },
  "panther/source-outlives-role": {
    severity: "warning",
    title: "The log source of a target goes before the role that Panther assumes.",
    explanation:
      "Where Panther manages the notifications, it takes its own back when a log source is deleted, by the role of the target. A rollout retires the targets first, wave by wave, and comes to the stack `panther` last: the log source would then be deleted without a role, and the notification would stay in the bucket. With `sources: false` for the target in a merge before, the log source goes while the role is there.",
  },
  "panther/transport-not-chosen": {
    severity: "warning",
    title: "Where logs go to both destinations, somebody has chosen the one that Panther reads.",
    explanation:
      "Bedrock delivers every invocation to both destinations, with the same request id. Panther counts and alerts on each copy, so that a target must have one log source.",
  },
} as const satisfies Record<string, CatalogEntry>;
