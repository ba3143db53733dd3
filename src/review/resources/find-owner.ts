import { unknownMark } from "../marks/marks";
import type { Action } from "../resource-change";
import { resourceTypes } from "./resource-types";
import type { ChangedResource, StackChange } from "../stack-change";
import { valueAt } from "./value-at";

/** What resources of some types are settings of, and where they say of which one. */
const owners: readonly {
  readonly settings: RegExp;
  readonly type: string;
  readonly attribute: string;
}[] = [
  { settings: /^aws_s3_bucket_/, type: resourceTypes.bucket, attribute: "bucket" },
  {
    settings: /^aws_cloudwatch_log_data_protection_policy$/,
    type: resourceTypes.logGroup,
    attribute: "log_group_name",
  },
  { settings: /^aws_iam_role_policy/, type: resourceTypes.role, attribute: "role" },
  { settings: /^aws_kms_key_policy$/, type: resourceTypes.key, attribute: "key_id" },
];

type Side = "before" | "after";

/** Whether the owner of a setting is destroyed: the setting goes with it, and that is no change of its own. */
export function isOwnerDestroyed(change: StackChange, setting: ChangedResource): boolean {
  return findOwner(change, setting, "before")?.action === "destroy";
}

/** Whether the owner of a setting is created: it had no settings before. */
export function isOwnerCreated(change: StackChange, setting: ChangedResource): boolean {
  return findOwner(change, setting, "after")?.action === "create";
}

/** Whether the owner of a setting is there before a change and after it, and is the same. */
export function isOwnerKept(change: StackChange, setting: ChangedResource): boolean {
  const isKept = (side: Side): boolean => {
    const action = findOwner(change, setting, side)?.action;
    return action === undefined || !brings.includes(action);
  };
  return isKept("before") && isKept("after");
}

const brings: readonly Action[] = ["create", "replace", "destroy"];

/**
 * The bucket, log group, role or key that a resource is a setting of, if a change concerns it.
 *
 * Others of its type may come and go in the same change, and say nothing of this one.
 */
function findOwner(
  { resources }: StackChange,
  setting: ChangedResource,
  side: Side,
): ChangedResource | undefined {
  const kind = owners.find(({ settings }) => settings.test(setting.type));
  if (kind === undefined) return undefined;
  const candidates = resources.filter(({ type }) => type === kind.type);
  const isNamesake = ({ address }: ChangedResource): boolean =>
    labelOf(address) === labelOf(setting.address);
  const name = valueAt(setting[side], kind.attribute);
  if (name === undefined) return candidates.find(isNamesake);
  if (name === unknownMark) {
    // Only of what is made by the same apply is the name not known.
    const made = candidates.filter(({ action }) => action === "create" || action === "replace");
    return made.find(isNamesake) ?? made[0];
  }
  return candidates.find((candidate) => isCalled(candidate, name, side));
}

/** A plan names an owner by what AWS calls it, and a configuration by a reference. */
function isCalled({ address, ...sides }: ChangedResource, name: unknown, side: Side): boolean {
  if (typeof name !== "string") return false;
  if (name.startsWith(`\${${address}.`)) return true;
  return ["id", "bucket", "name", "key_id", "arn"].some(
    (attribute) => valueAt(sides[side], attribute) === name,
  );
}

function labelOf(address: string): string {
  return address.slice(address.lastIndexOf(".") + 1);
}
