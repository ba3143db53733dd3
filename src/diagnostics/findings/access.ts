import type { FindingEntry } from "../finding-entry";

export const accessFindings = {
  "review/recipient-added": {
    severity: "error",
    risk: "high",
    title: "Logs are sent to an account that they were not sent to before.",
    explanation:
      "A subscription filter, a subscription of the whole account, or a replication sends copies to another account, whatever the policies here say of it; who reads them there is decided there. It is of medium risk where the spec itself has a stack in that account, as it has for its own archive, where it sends events, which name objects and hold nothing of them, and where a bucket is named and its account is not. On a target that is new, whose logs begin with the change, it is one risk lower.",
  },
  "review/policy-widened": {
    severity: "error",
    risk: "high",
    title: "Somebody may do what they could not do before.",
    explanation:
      "A policy allows more, or denies less, or a role that stays gets one more. Policies are compared statement by statement, whatever their order and form: what one statement allowed and two allow now is no change. Grants of keys and permissions of functions count as well, where they let another account in.",
  },
  "review/access-list-widened": {
    severity: "error",
    risk: "high",
    title: "An access control list lets somebody in.",
    explanation:
      "Access control lists are older than policies and stand beside them: whoever a list names may do what no policy says. A list may name everyone, every AWS account, the log delivery of Amazon S3, or one other account. Buckets that bedtrail makes have no lists (`BucketOwnerEnforced`), and keep out what is public.",
  },
  "review/policy-unknown": {
    severity: "warning",
    risk: "medium",
    title: "What a policy will say is known only after the apply.",
    explanation:
      "The policy names something that does not exist yet, so the plan does not hold its text. `bedtrail diff` compares what the spec says.",
  },
  "review/delivery-refused": {
    severity: "error",
    risk: "high",
    title: "Amazon Bedrock can no longer do what it delivers with.",
    explanation:
      "A permission is taken away or denied, the role of the delivery is destroyed, or a key is disabled. Bedrock checks its permissions when logging is set, and not afterwards. A bucket, key or role that refuses it later loses records without an error that anybody sees.",
  },
} as const satisfies Record<string, FindingEntry>;
