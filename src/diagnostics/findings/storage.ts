import type { FindingEntry } from "../finding-entry";

export const storageFindings = {
  "review/stack-moved": {
    severity: "error",
    risk: "high",
    title: "A stack is applied to another account or Region than before.",
    explanation:
      "AWS moves nothing. Terraform looks for what is in the state in the new place, does not find it there and makes it anew, or begins with an empty state where the state's place names account or Region. The old bucket and key stay without anything that looks after them, or are destroyed, and nobody writes to them any more. Make the new archive beside the old one, and keep the old one until its logs may go.",
  },
  "review/logs-destroyed": {
    severity: "error",
    risk: "high",
    title: "A bucket or log group is destroyed, with the logs in it.",
    explanation:
      "Terraform destroys a log group with all that is in it, and a bucket too where `force_destroy` is set. A bucket that is not empty stops the apply halfway. Where `prevent_destroy` stands, Terraform refuses to replace it: the plan fails, and nothing of the change is applied to that target; to replace it all the same, `deletionProtection: false` has to be applied first. To keep the logs, write `retired: true` in place of removing the target.",
  },
  "review/key-destroyed": {
    severity: "error",
    risk: "high",
    title: "A key is scheduled for deletion.",
    explanation:
      "Whatever was encrypted with the key can no longer be read once it is gone, also where bucket and objects stay. AWS waits for 7 to 30 days, in which the deletion can be cancelled.",
  },
  "review/key-changed": {
    severity: "warning",
    risk: "medium",
    title: "Logs are encrypted with another key.",
    explanation:
      "Bedrock and whoever reads need permissions on the new key as well, and no change of the spec shows the policy of a key that others own. A key that refuses Bedrock loses records without an error that anybody sees. What is there already stays encrypted with the old key, which has to be kept for it.",
  },
  "review/encryption-weakened": {
    severity: "error",
    risk: "high",
    title: "Logs are encrypted with less than before.",
    explanation:
      "With a key of one's own, reading takes a permission on the key as well, and each use is in CloudTrail. A key of AWS opens for everyone who may read the object.",
  },
  "review/protection-dropped": {
    severity: "error",
    risk: "high",
    title: "Something that keeps logs from being lost or exposed is dropped.",
    explanation:
      "`prevent_destroy`, versioning, an object lock, a block of public access, a bucket that empties itself, a shorter wait before a key is deleted, a log of who reads, the permissions boundary of a role: each is noticed on the day it is missing. `prevent_destroy` is part of the configuration and not of plans, so only `bedtrail diff` sees it. Another permissions boundary than before is of medium risk, because no plan holds what it allows.",
  },
  "review/retention-shortened": {
    severity: "warning",
    risk: "medium",
    title: "Logs are kept for a shorter time.",
    explanation:
      "A shorter retention holds for what is there already: older logs are deleted within days of the apply, and cannot be had back.",
  },
  "review/left-unmanaged": {
    severity: "warning",
    risk: "medium",
    title: "Something stays in AWS or in Panther, and Terraform no longer looks after it.",
    explanation:
      "Nothing destroys it any more, and nothing repairs it. That is what `retired: true` is for. A target that leaves the spec without it leaves its logging on as well. The log sources of a stack `panther` that leaves the spec stay in Panther: run `terraform destroy` in `stacks/panther` before it does.",
  },
} as const satisfies Record<string, FindingEntry>;
