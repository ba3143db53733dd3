import { isJsonMap, type JsonValue } from "../spec/json-value";
import { describableValues } from "./comparing/describable-values";
import { findDifferences, type Difference } from "./comparing/find-differences";
import { mapTexts } from "./map-texts";
import { changedSensitiveMark, sensitiveMark, showMarks, unknownMark } from "./marks/marks";
import { compareStatements } from "./policies/compare-statements";
import { isPolicyChange, policyStatements } from "./policies/policy-changes";
import type { AttributeChange, ResourceChange, ShownValue } from "./resource-change";
import type { ChangedResource } from "./stack-change";
import { stageOf } from "./flow/stage-of";

/** A change as reports show it: only what differs, policies by statement, marks in braces. */
export function describeResource(resource: ChangedResource): Omit<ResourceChange, "lines"> {
  const { address, type, action, movedFrom, importedAs } = resource;
  const { before, after } = describableValues(resource);
  const differences = findDifferences(before, after);
  const stage = stageOf(address);
  const policies = differences.filter((difference) => isPolicyChange(type, difference));
  return {
    address: showMarks(address),
    type,
    action,
    ...(movedFrom !== undefined && { movedFrom: showMarks(movedFrom) }),
    ...(importedAs !== undefined && { importedAs: showMarks(importedAs) }),
    ...(stage !== undefined && { stage }),
    attributes: [
      ...differences
        .filter((difference) => !policies.includes(difference))
        .map((difference) => describeAttribute(difference, resource)),
      ...describeGivenValues(resource, differences),
    ],
    statements: policies.flatMap(({ path, before: old, after: now }) =>
      compareStatements(path, policyStatements(old), policyStatements(now)),
    ),
  };
}

function describeAttribute(
  { path, before, after }: Difference,
  { replacedFor }: ChangedResource,
): AttributeChange {
  return {
    path: showMarks(path),
    before: shownValue(before),
    after: shownValue(after),
    forcesReplacement: replacedFor.some((place) => isAt(path, place)),
  };
}

/** What AWS gives anew may stand in the configuration as the same reference on both sides. */
function describeGivenValues(
  { replacedFor }: ChangedResource,
  differences: readonly Difference[],
): readonly AttributeChange[] {
  return replacedFor
    .filter((place) => differences.every(({ path }) => !isAt(path, place) && !isAt(place, path)))
    .map((place) => ({
      path: showMarks(place),
      before: { kind: "unknown" },
      after: { kind: "unknown" },
      forcesReplacement: true,
    }));
}

function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}[`);
}

function shownValue(value: JsonValue | undefined): ShownValue {
  if (value === undefined) return { kind: "absent" };
  if (value === unknownMark) return { kind: "unknown" };
  if (value === sensitiveMark || value === changedSensitiveMark) return { kind: "sensitive" };
  return { kind: "value", value: mapTexts(withShownKeys(value), showMarks) };
}

function withShownKeys(value: JsonValue): JsonValue {
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [showMarks(key), item]));
}
