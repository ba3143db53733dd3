import { listGrants } from "../policies/grant";
import { policyStatements } from "../policies/policy-changes";
import { resourceTypes } from "../resources/resource-types";
import type { ChangedResource, StackChange } from "../stack-change";
import { stageOf } from "../flow/stage-of";
import { blocksAt, valueAt } from "../resources/value-at";
import { listChangedDeliveries } from "./changed-delivery";
import { isOfDelivery } from "./delivery-grants";
import { findResources } from "../resources/find-resources";

/** Whether logging goes on with the role that it had: it may take another one, or leave the log group. */
export function keepsDeliveryRole(change: StackChange): boolean {
  return listChangedDeliveries(change).every(
    ({ before, after }) => roleOf(after) !== undefined && roleOf(after) === roleOf(before),
  );
}

function roleOf(configuration: ChangedResource["before"]): unknown {
  return valueAt(configuration, "cloudwatch_config", "role_arn");
}

/** The roles that Bedrock delivers with and that a change destroys. */
export function listDestroyedDeliveryRoles(change: StackChange): readonly ChangedResource[] {
  return findResources(change, [resourceTypes.role], ["destroy"]).filter(isDeliveryRole);
}

function isDeliveryRole({ address, before }: ChangedResource): boolean {
  return (
    stageOf(address) === "logGroup" ||
    blocksAt(before, "inline_policy").some(({ policy }) =>
      listGrants(policyStatements(policy)).some((grant) => isOfDelivery(address, grant)),
    )
  );
}
