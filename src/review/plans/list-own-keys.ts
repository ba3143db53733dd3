import { isJsonList, isJsonMap, type JsonValue } from "../../spec/json-value";
import { markOf } from "../marks/marks";
import type { ChangedResource } from "../stack-change";

/** Attributes that say which key something is encrypted with; a policy says it elsewhere. */
const keyAttributes: readonly string[] = [
  "kms_key_arn",
  "kms_key_id",
  "kms_master_key_id",
  "replica_kms_key_id",
];

const id = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/;

const ownArn = `arn:${markOf("partition")}:kms:${markOf("region")}:${markOf("account")}:key/`;

/**
 * The keys of a target's own account and Region that its resources are encrypted with, also those that its plan does
 * not hold: each target has one of its own, and calls it otherwise.
 *
 * Another account's key is the same key for all, and tells two changes apart.
 */
export function listOwnKeys(resources: readonly ChangedResource[]): readonly string[] {
  const keys = new Set<string>();
  const read = (value: JsonValue | undefined, attribute: string): void => {
    if (isJsonList(value)) {
      for (const item of value) read(item, attribute);
    } else if (isJsonMap(value)) {
      for (const [key, item] of Object.entries(value)) read(item, key);
    } else if (typeof value === "string" && keyAttributes.includes(attribute) && isOwnKey(value)) {
      keys.add(value);
    }
  };
  for (const { before, after } of resources) {
    read(before, "");
    read(after, "");
  }
  return [...keys];
}

function isOwnKey(text: string): boolean {
  return id.test(text.startsWith(ownArn) ? text.slice(ownArn.length) : text);
}
