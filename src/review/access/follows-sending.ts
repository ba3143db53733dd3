import type { Grant } from "../policies/grant";
import { holder } from "../policies/grant";
import { referredAddress } from "../resources/referred-address";
import { valueAt } from "../resources/value-at";
import type { StackChange } from "../stack-change";
import type { ChangedPolicy } from "./growing-policies";
import { listSendings, type Sending } from "./sendings";

/**
 * Whether a role may do no more than put what it sends to where the change makes it send: a stream, a bus, a bucket and
 * the key of copies.
 *
 * Whose that place is, is said of whatever sends there, so that the role that follows is no risk of its own.
 */
export function followsSending(
  change: StackChange,
  { address }: ChangedPolicy,
  grant: Grant,
): boolean {
  const { effect, principal } = grant;
  if (effect !== "Allow" || principal.kind === "except" || principal.pattern !== holder) {
    return false;
  }
  const policy = change.resources.find((resource) => resource.address === address);
  const role = valueAt(policy?.after, "role");
  return change.resources.some(({ type, after }) =>
    listSendings(type, after).some(
      (sending) => isRole(sending.role, role) && isOfSending(grant, sending),
    ),
  );
}

/** What sends names its role by ARN, and the policy of the role by name; the configuration refers to it in both. */
function isRole(arn: string | undefined, name: unknown): boolean {
  if (arn === undefined || typeof name !== "string") return false;
  const reference = referredAddress(name);
  return reference === undefined ? arn.endsWith(`/${name}`) : arn === `\${${reference}.arn}`;
}

const putsRecords =
  /^(kinesis:PutRecords?|firehose:PutRecord(Batch)?|events:PutEvents|states:StartExecution)$/;
const putsCopies = /^s3:(ReplicateObject|ObjectOwnerOverrideToBucketOwner)$/;
const encrypts = /^kms:(Encrypt|GenerateDataKey)$/;

function isOfSending(grant: Grant, { place, key }: Sending): boolean {
  const { action, resource } = grant;
  if (action.kind !== "only" || resource.kind !== "only") return false;
  if (putsRecords.test(action.pattern)) return resource.pattern === place;
  if (putsCopies.test(action.pattern)) return resource.pattern.startsWith(`${place}/`);
  return encrypts.test(action.pattern) && key !== undefined && isKey(grant, resource.pattern, key);
}

/** Policies know no alias: one that a key is named by stands in a condition on all keys beside it. */
function isKey({ conditions }: Grant, pattern: string, key: string): boolean {
  const [, keys, alias] = /^(.*:)(alias[/].+)$/.exec(key) ?? [];
  if (keys === undefined || alias === undefined) return pattern === key;
  return (
    pattern === `${keys}key/*` &&
    conditions.some(
      (condition) =>
        condition.operator === "foranyvalue:stringequals" &&
        condition.key === "kms:resourcealiases" &&
        condition.values.every((value) => value === alias),
    )
  );
}
