import { policyStatements } from "../policies/policy-changes";
import { resourceTypes } from "../resources/resource-types";
import type { StackChange } from "../stack-change";
import { findResources } from "../resources/find-resources";
import { letsForeignersIn } from "./foreign-principal";
import type { ChangedPolicy } from "./growing-policies";

/** Where a policy stands in what is there for nothing else; the role is there to be assumed. */
const policyAttributes: Readonly<Record<string, string>> = {
  [resourceTypes.role]: "assume_role_policy",
  aws_cloudwatch_log_destination_policy: "access_policy",
  aws_cloudwatch_log_resource_policy: "policy_document",
  aws_glue_resource_policy: "policy",
  aws_kinesis_resource_policy: "policy",
  aws_kms_key_policy: "policy",
  aws_s3_access_point: "policy",
  aws_s3control_access_point_policy: "policy",
  aws_sns_topic_policy: "policy",
  aws_sqs_queue_policy: "policy",
};

/**
 * The trust in other accounts of roles and policies that a target gets which was there before.
 *
 * What else a new policy says is for the target's own account, or for a service of AWS.
 */
export function listForeignPolicies(change: StackChange): readonly ChangedPolicy[] {
  if (change.kind !== "changed") return [];
  return findResources(change, Object.keys(policyAttributes), ["create"]).map(
    ({ address, type, after }) => {
      const path = policyAttributes[type] ?? "";
      return {
        address,
        path,
        before: [],
        after: policyStatements(after?.[path]).filter(letsForeignersIn),
      };
    },
  );
}
