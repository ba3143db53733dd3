import { createHash } from "node:crypto";
import type { JsonValue } from "../../spec/json-value";
import { describableValues } from "../comparing/describable-values";
import { findDifferences } from "../comparing/find-differences";
import type { ChangedResource, StackChange } from "../stack-change";
import { createNameRemover } from "./own-names";

/** A hash of what a change does, the same for all targets to which it does the same. */
export function fingerprint({ kind, resources, drift, holders }: StackChange): string {
  const removeNames = createNameRemover([...resources, ...drift]);
  const contents = (changes: readonly ChangedResource[]): JsonValue =>
    changes.map((change) => contentOf(change, removeNames));
  const competing = holders.length > 1 ? holders : [];
  const content = [kind, contents(resources), contents(drift), competing];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);
}

/** Addresses are the configuration's own names, which differ only where configurations do. */
function contentOf(
  resource: ChangedResource,
  removeNames: (value: JsonValue) => JsonValue,
): JsonValue {
  const { before, after } = describableValues(resource);
  const values = findDifferences(before, after).map(
    ({ path, before: old = null, after: now = null }) => [path, removeNames([old, now])],
  );
  return [
    resource.address,
    resource.action,
    resource.movedFrom ?? null,
    resource.importedAs !== undefined,
    resource.replacedFor,
    values,
  ];
}
