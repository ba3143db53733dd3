import { isJsonList, isJsonMap, type JsonValue } from "../../spec/json-value";
import type { PlanJson } from "./plan-json";

/** Why a document is not one that a review can read. */
export type PlanProblem = "not-a-plan" | "unknown-version";

/** Takes a document for a plan if it has the form of one, down to what a review looks at. */
export function readPlanShape(document: JsonValue): PlanJson | PlanProblem {
  if (!isJsonMap(document)) return "not-a-plan";
  const { format_version: version, resource_changes: changes, resource_drift: drift } = document;
  // A state has a version of this form as well, and no planned values.
  const isPlan = ["planned_values", "resource_changes", "errored"].some((key) => key in document);
  if (typeof version !== "string" || !isPlan) return "not-a-plan";
  if (!/^[01][.]/.test(version)) return "unknown-version";
  const lists = [changes, drift].every((list) => isListOf(list, isResourceChange));
  const outputs = isMapOf(document["output_changes"], isChange);
  const rest = ["variables", "configuration"].every((key) => isMapOf(document[key], () => true));
  return lists && outputs && rest ? withoutNulls(document) : "not-a-plan";
}

function isResourceChange(value: JsonValue): boolean {
  return (
    isJsonMap(value) &&
    typeof value["address"] === "string" &&
    typeof value["type"] === "string" &&
    ["undefined", "string"].includes(typeof value["deposed"]) &&
    isChange(value["change"])
  );
}

function isChange(value: JsonValue | undefined): boolean {
  if (!isJsonMap(value)) return false;
  const { actions, replace_paths: paths = null } = value;
  return (
    isJsonList(actions) &&
    actions.every((action) => typeof action === "string") &&
    (paths === null || (isJsonList(paths) && paths.every((path) => isJsonList(path))))
  );
}

function isListOf(value: JsonValue | undefined, fits: (item: JsonValue) => boolean): boolean {
  return isAbsent(value) || (isJsonList(value) && value.every((item) => fits(item)));
}

function isMapOf(value: JsonValue | undefined, fits: (item: JsonValue) => boolean): boolean {
  return isAbsent(value) || (isJsonMap(value) && Object.values(value).every(fits));
}

function isAbsent(value: JsonValue | undefined): value is null | undefined {
  return value === undefined || value === null;
}

/** Go writes an absent list or map as `null`. */
function withoutNulls(document: Readonly<Record<string, JsonValue>>): object {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null));
}
