import { createHash } from "node:crypto";
import type { JsonValue } from "../../spec/json-value";
import { describableValues } from "../comparing/describable-values";
import { findDifferences } from "../comparing/find-differences";
import type { ChangedResource, StackChange } from "../stack-change";
import { createNameRemover } from "./own-names";

/** A hash of what a change does, the same for all targets to which it does the same. */
export function fingerprint({ kind, resources, drift, holders }: StackChange): string {
  const all = [...resources, ...drift];
  const removeNames = createNameRemover(all);
  const competing = holders.length > 1 ? holders : [];
  const content = removeNames([kind, resources.map(contentOf), drift.map(contentOf), competing]);
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);
}

function contentOf(resource: ChangedResource): JsonValue {
  const { before, after } = describableValues(resource);
  return [
    resource.address,
    resource.action,
    resource.movedFrom ?? null,
    resource.importedAs !== undefined,
    resource.replacedFor,
    findDifferences(before, after).map(({ path, before: old = null, after: now = null }) => [
      path,
      old,
      now,
    ]),
  ];
}
