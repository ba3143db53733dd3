import type { JsonMap } from "../../spec/json-value";
import type { StackChange } from "../stack-change";
import { findResources } from "../resources/find-resources";
import { resourceTypes } from "../resources/resource-types";
import { blocksAt } from "../resources/value-at";

/** What a logging configuration says before and after a change that leaves logging on. */
export interface ChangedDelivery {
  readonly address: string;
  readonly before: JsonMap;
  readonly after: JsonMap;
}

/** The logging configurations that a change sets otherwise. */
export function listChangedDeliveries(change: StackChange): readonly ChangedDelivery[] {
  return findResources(change, [resourceTypes.logging], ["update", "replace"]).flatMap(
    ({ address, before, after }) => {
      const [old] = blocksAt(before, "logging_config");
      const [now] = blocksAt(after, "logging_config");
      return old === undefined || now === undefined ? [] : [{ address, before: old, after: now }];
    },
  );
}
