import type { JsonMap } from "../../spec/json-value";
import type { Spec } from "../../spec/spec";

/** What all layers together say, before defaults. */
export type WrittenSettings = Pick<
  Spec,
  "dataTypes" | "deletionProtection" | "roles" | "destinations" | "consumers" | "terraform"
>;

/** The merged settings with the types of the schema, which has let them through. */
export function writtenSettings({ merged }: { readonly merged: JsonMap }): WrittenSettings {
  return merged;
}
