import { deliveryStream } from "../../spec/delivery-stream";
import { consumerOf } from "../flow/consumer-of";
import { holder, listGrants, type Grant } from "../policies/grant";
import { grantCovers } from "../policies/grant-covers";
import type { StackChange } from "../stack-change";
import { isWithinDelivered } from "./delivered-place";
import { listDeliveryMoves, type DeliveryMove } from "./delivery-moves";
import type { ChangedPolicy } from "../access/growing-policies";

/**
 * Whether a role may do no more than it could at the place that records were delivered to, at the place that takes its
 * turn in the same change.
 *
 * It may reach no further than the logs: the stream that Bedrock writes to, the folder of the logs, or a bucket or log
 * group that the change makes, in which there is nothing else.
 */
export function followsDelivery(
  change: StackChange,
  { address, before }: ChangedPolicy,
  grant: Grant,
): boolean {
  const isOfRole = grant.principal.kind === "only" && grant.principal.pattern === holder;
  if (!isOfRole || grant.effect !== "Allow") return false;
  const had = listGrants(before).filter(({ effect }) => effect === "Allow");
  return listDeliveryMoves(change).some(
    (move) =>
      (move.isNew || isAboutLogs(address, move, grant)) &&
      had.some((old) => moveGrant(old, move).some((moved) => grantCovers(moved, grant))),
  );
}

const streamActions = ["logs:CreateLogStream", "logs:PutLogEvents"];
const replicationActions = ["s3:GetReplicationConfiguration", "s3:ListBucket"];

/** S3 itself asks for the whole of a bucket that it replicates. */
function isAboutLogs(
  address: string,
  { store, configuration }: DeliveryMove,
  { action, resource }: Grant,
): boolean {
  if (action.kind !== "only" || resource.kind !== "only") return false;
  if (store === "log group") {
    return (
      streamActions.includes(action.pattern) &&
      resource.pattern.endsWith(`:log-stream:${deliveryStream}`)
    );
  }
  return (
    isWithinDelivered(configuration, resource) ||
    (consumerOf(address) === "archive" && replicationActions.includes(action.pattern))
  );
}

/** The same grant at the place that takes the turn of its own; none where it is about another place. */
function moveGrant(grant: Grant, { resources }: DeliveryMove): readonly Grant[] {
  const { resource } = grant;
  if (resource.kind !== "only") return [];
  return resources
    .filter(([from]) => resource.pattern === from || isStart(from, resource.pattern))
    .map(([from, to]) => ({
      ...grant,
      resource: { kind: "only", pattern: `${to}${resource.pattern.slice(from.length)}` },
    }));
}

/** A folder and a log group's streams are what lies below them. */
function isStart(from: string, pattern: string): boolean {
  return /[/:]$/.test(from) && pattern.startsWith(from);
}
