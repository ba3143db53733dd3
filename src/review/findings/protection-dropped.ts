import type { Risk } from "../../diagnostics/finding-entry";
import type { JsonValue } from "../../spec/json-value";
import type { Action } from "../resource-change";
import type { StackChange } from "../stack-change";
import { isOwnerDestroyed } from "../resources/find-owner";
import { findResources } from "../resources/find-resources";
import { isGuarded } from "../resources/is-guarded";
import type { FindingRule, Found } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";
import { valueAt } from "../resources/value-at";

/** A protection that a value gives, in the resources of one type; what is absent reads as `otherwise`. */
interface Protection {
  readonly type: string;
  readonly path: readonly string[];
  readonly otherwise: JsonValue;
  readonly isDropped: (before: JsonValue, after: JsonValue) => boolean;
  readonly message: string;
  /** Absent where it is that of the finding. */
  readonly risk?: Risk;
}

const turnsFalse = (before: JsonValue, after: JsonValue): boolean =>
  before === true && after === false;

const shrinks = (before: JsonValue, after: JsonValue): boolean => Number(after) < Number(before);

/** How long a lock holds, by days or by years. */
function lockedDays(retention: JsonValue): number {
  const [days, years] = ["days", "years"].map((unit) => valueAt({ retention }, "retention", unit));
  return Number(days ?? 0) + 365 * Number(years ?? 0);
}

const publicAccess = [
  "block_public_acls",
  "block_public_policy",
  "ignore_public_acls",
  "restrict_public_buckets",
].flatMap((attribute): readonly Protection[] =>
  [resourceTypes.publicAccess, resourceTypes.accountPublicAccess].map((type) => ({
    type,
    path: [attribute],
    otherwise: false,
    isDropped: turnsFalse,
    message: `public access is no longer blocked (${attribute})`,
  })),
);

const protections: readonly Protection[] = [
  ...publicAccess,
  {
    type: resourceTypes.objectLock,
    path: ["rule", "default_retention"],
    otherwise: {},
    isDropped: (before, after) => lockedDays(after) > 0 && lockedDays(after) < lockedDays(before),
    message: "the object lock holds for fewer days",
  },
  {
    type: resourceTypes.objectLock,
    path: ["rule", "default_retention", "mode"],
    otherwise: "",
    isDropped: (before, after) => before === "COMPLIANCE" && after === "GOVERNANCE",
    message: "the object lock can be lifted from now on",
  },
  {
    type: resourceTypes.objectLock,
    path: ["rule", "default_retention", "mode"],
    otherwise: "",
    isDropped: (before, after) => before !== "" && after === "",
    message: "new objects are no longer locked",
  },
  {
    type: resourceTypes.bucketVersioning,
    path: ["versioning_configuration", "status"],
    otherwise: "Disabled",
    isDropped: (before, after) => before === "Enabled" && after !== "Enabled",
    message: "the bucket no longer keeps overwritten versions",
  },
  {
    type: resourceTypes.ownership,
    path: ["rule", "object_ownership"],
    otherwise: "ObjectWriter",
    isDropped: (before, after) =>
      before === "BucketOwnerEnforced" && after !== "BucketOwnerEnforced",
    message: "access control lists count again",
  },
  {
    type: resourceTypes.bucket,
    path: ["force_destroy"],
    otherwise: false,
    isDropped: (before, after) => before !== true && after === true,
    message: "the bucket can be destroyed with the logs in it",
  },
  {
    type: resourceTypes.accessLogs,
    path: ["target_bucket"],
    otherwise: "",
    isDropped: (before, after) => before !== "" && after === "",
    message: "who reads the bucket is no longer logged",
  },
  {
    type: resourceTypes.role,
    path: ["permissions_boundary"],
    otherwise: "",
    isDropped: (before, after) => before !== "" && after === "",
    message: "the role no longer has a permissions boundary",
  },
  {
    type: resourceTypes.role,
    path: ["permissions_boundary"],
    otherwise: "",
    isDropped: (before, after) => before !== "" && after !== "" && before !== after,
    message: "the role has another permissions boundary, and what that allows is in no plan",
    risk: "medium",
  },
  {
    type: resourceTypes.key,
    path: ["deletion_window_in_days"],
    otherwise: 30,
    isDropped: shrinks,
    message: "a deleted key can be had back for fewer days",
  },
];

/** Each protection that a resource had and no longer has is named, unless the bucket that it protects goes as well. */
export const protectionDropped: FindingRule = {
  code: "review/protection-dropped",
  find: (change) => [
    ...droppedGuards(change),
    ...protections.flatMap((protection) => droppedIn(change, protection)),
  ],
};

function droppedGuards(change: StackChange): readonly Found[] {
  const guarded = change.resources.filter(
    ({ action, before, after }) =>
      (action === "update" || action === "replace") && isGuarded(before) && !isGuarded(after),
  );
  if (guarded.length === 0) return [];
  const addresses = guarded.map(({ address }) => address);
  return [{ message: "prevent_destroy is dropped", addresses }];
}

/** A bucket that is made anew has its settings as well: those of the one before count. */
function droppedIn(
  change: StackChange,
  { type, path, otherwise, isDropped, message, risk }: Protection,
): readonly Found[] {
  return findResources(change, [type], actionsThatDrop(type))
    .filter(({ before, after }) =>
      isDropped(valueAt(before, ...path) ?? otherwise, valueAt(after, ...path) ?? otherwise),
    )
    .filter((setting) => setting.action !== "destroy" || !isOwnerDestroyed(change, setting))
    .map(({ address }) => ({ message, addresses: [address], ...(risk && { risk }) }));
}

const wholes: readonly string[] = [resourceTypes.bucket, resourceTypes.key, resourceTypes.role];

/** The settings of a bucket are resources of their own, and destroying one resets it. */
function actionsThatDrop(type: string): readonly Action[] {
  return wholes.includes(type) ? ["update", "replace"] : ["update", "replace", "destroy"];
}
