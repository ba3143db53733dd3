import type { StackChange } from "../stack-change";
import { resourceTypes } from "../resources/resource-types";
import { valueAt } from "../resources/value-at";
import { findResources } from "../resources/find-resources";

/** The keys that a store is encrypted with before and after a change; neither is empty. */
export interface ChangedKey {
  readonly address: string;
  readonly store: "bucket" | "log group";
  readonly before: string;
  readonly after: string;
}

const stores = [
  {
    store: "bucket",
    type: resourceTypes.bucketEncryption,
    path: ["rule", "apply_server_side_encryption_by_default", "kms_master_key_id"],
  },
  { store: "log group", type: resourceTypes.logGroup, path: ["kms_key_id"] },
] as const;

/** The stores that a change encrypts with another key than before. */
export function listChangedKeys(change: StackChange): readonly ChangedKey[] {
  return stores.flatMap(({ store, type, path }) =>
    findResources(change, [type], ["update"]).flatMap((resource) => {
      const { address } = resource;
      const [before, after] = [resource.before, resource.after].map((side) =>
        valueAt(side, ...path),
      );
      if (typeof before !== "string" || typeof after !== "string") return [];
      if (before === "" || after === "" || before === after) return [];
      return [{ address, store, before, after }];
    }),
  );
}
