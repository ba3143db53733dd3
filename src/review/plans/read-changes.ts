import { formatPath } from "../../spec/document-path";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import { findDifferences } from "../comparing/find-differences";
import { isSame } from "../comparing/is-same";
import { nameKeys } from "../grouping/own-names";
import type { OpenText } from "../marks/open-text";
import type { Action } from "../resource-change";
import type { ChangedResource } from "../stack-change";
import { markValues } from "./mark-values";
import type { ChangeJson, PlanJson, ResourceChangeJson } from "./plan-json";

/** What a plan does to resources and outputs, by address. What it only reads, or leaves alone, is no change. */
export function readChanges(plan: PlanJson, openText: OpenText): readonly ChangedResource[] {
  const configured = configuredKeys(plan);
  const resources = (plan.resource_changes ?? [])
    .filter((resource) => resource.mode === "managed" && isChange(resource))
    .map((resource) => readResource(resource, openText, configured.get(resource.address)));
  return [...resources, ...readOutputs(plan, openText)].sort(byAddress);
}

/**
 * What AWS has otherwise than the last apply left it, by address.
 *
 * Terraform lists every value that it had not known before, also those that it leaves to other resources, such as the
 * policy of a bucket. Only what the configuration sets, or the plan changes, is drift; of what the plan destroys
 * nothing is.
 */
export function readDrift(plan: PlanJson, openText: OpenText): readonly ChangedResource[] {
  const configured = configuredKeys(plan);
  const changes = new Map(
    (plan.resource_changes ?? [])
      .filter(({ deposed }) => deposed === undefined)
      .map((item) => [item.address, item.change]),
  );
  return (plan.resource_drift ?? [])
    .filter(({ deposed }) => deposed === undefined)
    .filter((resource) => resource.mode === "managed" && isChange(resource))
    .flatMap((resource) => {
      const change = changes.get(resource.address);
      const isLeaving = change !== undefined && actionOf(change) === "destroy";
      const keys = isLeaving ? [] : configured.get(resource.address);
      const own = keys === undefined ? resource.change : withKeys(resource.change, keys, change);
      return isDrift(own) ? [readResource({ ...resource, change: own }, openText)] : [];
    })
    .sort(byAddress);
}

/** What was deleted has drifted, whatever it was. */
function isDrift({ before, after }: ChangeJson): boolean {
  if (!isJsonMap(after)) return true;
  return findDifferences(before, after).some(
    ({ before: old, after: now }) => !(saysNothing(old) && saysNothing(now)),
  );
}

/** Providers note a value that nobody set as none at first, and as the empty one once they have read it. */
function saysNothing(value: JsonValue | undefined): boolean {
  return !value || (isJsonMap(value) && Object.keys(value).length === 0);
}

/** Both sides of a change with the values that are configured, or that the plan changes. */
function withKeys(
  drift: ChangeJson,
  configured: Iterable<string>,
  planned: ChangeJson | undefined,
): ChangeJson {
  const { before, after } = drift;
  if (!isJsonMap(before) || !isJsonMap(after)) return drift;
  const keys = new Set([...configured, ...changedKeys(planned)]);
  const pick = (values: JsonMap): JsonMap =>
    Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
  return { ...drift, before: pick(before), after: pick(after) };
}

function changedKeys(change: ChangeJson | undefined): readonly string[] {
  const { before, after } = change ?? {};
  if (!isJsonMap(before) || !isJsonMap(after)) return [];
  return Object.keys(after).filter(
    (key) =>
      !isSame(before[key], after[key]) && !(saysNothing(before[key]) && saysNothing(after[key])),
  );
}

function isChange({ address, previous_address, change }: ResourceChangeJson): boolean {
  const isMoved = previous_address !== undefined && previous_address !== address;
  return actionOf(change) !== "none" || isMoved || change.importing !== undefined;
}

/** What the resource's configuration sets; other values that an apply will decide are of no interest. */
function configuredKeys({ configuration }: PlanJson): ReadonlyMap<string, ReadonlySet<string>> {
  const resources = configuration?.root_module?.resources ?? [];
  return new Map(
    resources.map(({ address, expressions }) => [address, new Set(Object.keys(expressions ?? {}))]),
  );
}

function readResource(
  { address, previous_address: previous, deposed, type, change }: ResourceChangeJson,
  openText: OpenText,
  configured?: ReadonlySet<string>,
): ChangedResource {
  const { before, after } = readSides(withoutSame(change), openText, configured);
  const importedAs = change.importing?.id;
  return {
    address: deposed === undefined ? address : `${address} (deposed object ${deposed})`,
    type,
    action: actionOf(change),
    ...(deposed !== undefined && { isDeposed: true }),
    ...(previous !== undefined && previous !== address && { movedFrom: previous }),
    ...(change.importing !== undefined && {
      importedAs: openText(typeof importedAs === "string" ? importedAs : "an identity"),
    }),
    ...(before && { before }),
    ...(after && { after }),
    replacedFor: (change.replace_paths ?? []).map(formatPath),
  };
}

/** Leaves out what is the same on both sides, but names: most of a plan is what it does not change. */
function withoutSame(change: ChangeJson): ChangeJson {
  const { before, after, after_unknown: unknown } = change;
  if (!isJsonMap(before) || !isJsonMap(after)) return change;
  const same = Object.keys(before).filter(
    (key) =>
      !nameKeys.includes(key) &&
      (isSame(before[key], after[key]) || isUnset(before[key], after[key])) &&
      (!isJsonMap(unknown) || unknown[key] === undefined),
  );
  const omitted = new Set(same);
  const isOmitted = (key: string): boolean => omitted.has(key);
  return {
    ...change,
    before: withoutKeys(before, isOmitted),
    after: withoutKeys(after, isOmitted),
  };
}

/** An empty text that nobody sets any more was none. */
function isUnset(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  return before === "" && (after === null || after === undefined);
}

function readSides(
  change: ChangeJson,
  openText: OpenText,
  configured: ReadonlySet<string> | undefined,
): { readonly before: JsonMap | undefined; readonly after: JsonMap | undefined } {
  const sensitive = [change.before_sensitive, change.after_sensitive];
  const { before, after, after_unknown: unknown } = withoutComputed(change, configured);
  return {
    before: asMap(markValues(before, { sensitive }, openText)),
    after: asMap(markValues(after, { sensitive, other: before, unknown }, openText)),
  };
}

/** What nobody configures and an apply will decide is of no interest, and neither is what it was before. */
function withoutComputed(
  change: ChangeJson,
  configured: ReadonlySet<string> | undefined,
): ChangeJson {
  const { before, after, after_unknown: unknown, ...rest } = change;
  const known = { ...rest, ...(before !== undefined && { before }) };
  if (after === null || after === undefined) return known;
  if (configured === undefined || !isJsonMap(unknown)) return change;
  const isComputed = (key: string): boolean => unknown[key] === true && !configured.has(key);
  return {
    ...known,
    after,
    ...(isJsonMap(before) && { before: withoutKeys(before, isComputed) }),
    after_unknown: withoutKeys(unknown, (key) => !configured.has(key)),
  };
}

function withoutKeys(values: JsonMap, isLeftOut: (key: string) => boolean): JsonMap {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !isLeftOut(key)));
}

function asMap(value: JsonValue | undefined): JsonMap | undefined {
  return isJsonMap(value) ? value : undefined;
}

function readOutputs(plan: PlanJson, openText: OpenText): readonly ChangedResource[] {
  return Object.entries(plan.output_changes ?? {})
    .filter(([, change]) => actionOf(change) !== "none")
    .map(([name, change]) => {
      const sensitive = [change.before_sensitive, change.after_sensitive];
      const { before, after, after_unknown: unknown } = change;
      const old = markValues(before, { sensitive }, openText);
      const now = markValues(after, { sensitive, other: before, unknown }, openText);
      return {
        address: `output.${name}`,
        type: "output",
        action: actionOf(change),
        ...(old !== undefined && { before: { value: old } }),
        ...(now !== undefined && { after: { value: now } }),
        replacedFor: [],
      };
    });
}

/** Two actions replace a resource, whichever comes first. */
function actionOf({ actions }: ChangeJson): Action {
  const [first = "no-op", second] = actions;
  if (second !== undefined) return actions.includes("forget") ? "forget" : "replace";
  switch (first) {
    case "create":
    case "update":
    case "forget":
      return first;
    case "delete":
      return "destroy";
    default:
      return "none";
  }
}

function byAddress(left: ChangedResource, right: ChangedResource): number {
  return left.address < right.address ? -1 : left.address > right.address ? 1 : 0;
}
