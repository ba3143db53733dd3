import { createHash } from "node:crypto";
import { escapeJson } from "../../spec/escape-json";
import type { JsonValue } from "../../spec/json-value";
import { describableValues } from "../comparing/describable-values";
import { type Difference, findDifferences } from "../comparing/find-differences";
import { isRefused } from "../resources/is-refused";
import type { ChangedResource, StackChange } from "../stack-change";
import { createNameRemover, listNames } from "./own-names";

/** A hash of what a change does, the same for all targets to which it does the same. */
export type Fingerprint = (change: StackChange) => string;

/** How many contents are remembered at most: a review seldom has more kinds of changes. */
const mostRemembered = 64;

/**
 * Makes a function that takes fingerprints.
 *
 * Most changes of a review are to the letter one that came before. It remembers some, because taking names out and
 * hashing take longer than all else.
 */
export function createFingerprint(): Fingerprint {
  const remembered = new Map<string, string>();
  return (change) => {
    const { resources, drift, givenIds } = change;
    const differences = new Map(
      [...resources, ...drift].map((item) => [item, differencesOf(item)]),
    );
    const text = print(change, differences, (value) => value);
    const names = listNames([...resources, ...drift], givenIds).filter((name) =>
      text.includes(escapeJson(name)),
    );
    const key = `${text}\n${JSON.stringify(names)}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const nameless = print(change, differences, createNameRemover(names));
    const id = createHash("sha256").update(nameless).digest("hex").slice(0, 12);
    if (remembered.size === mostRemembered) remembered.clear();
    remembered.set(key, id);
    return id;
  };
}

function differencesOf(resource: ChangedResource): readonly Difference[] {
  const { before, after } = describableValues(resource);
  return findDifferences(before, after);
}

/** Addresses are the configuration's own names, which differ only where configurations do. */
function print(
  { kind, resources, drift, holders }: StackChange,
  differences: ReadonlyMap<ChangedResource, readonly Difference[]>,
  removeNames: (value: JsonValue) => JsonValue,
): string {
  const contentOf = (resource: ChangedResource): JsonValue => {
    const { address, action, movedFrom = null, importedAs, replacedFor } = resource;
    const values = (differences.get(resource) ?? []).map(
      ({ path, before = null, after = null }) => [path, removeNames([before, after])],
    );
    const refusal = isRefused(resource) ? ["refused"] : [];
    return [address, action, movedFrom, importedAs !== undefined, replacedFor, values, ...refusal];
  };
  const competing = holders.length > 1 ? holders : [];
  return JSON.stringify([kind, resources.map(contentOf), drift.map(contentOf), competing]);
}
