import { isJsonMap, type JsonValue } from "../../spec/json-value";
import type { PlanJson, StateModuleJson } from "./plan-json";

/** What AWS gives to each resource anew: ids of keys, of principals and of much else. */
const givenId = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|A(RO|ID|KI)A[A-Z0-9]{12,})$/;

/**
 * The ids that AWS gave to the resources that a plan knows, also to those that it leaves alone.
 *
 * An id of the same form in a policy may be anybody's, and tells two changes apart.
 */
export function readGivenIds(plan: PlanJson): readonly string[] {
  const { resource_changes: changes = [], resource_drift: drift = [] } = plan;
  const ids = new Set<string>();
  const read = (values: JsonValue | undefined): void => {
    if (!isJsonMap(values)) return;
    for (const id of [values["id"], values["unique_id"]]) {
      if (typeof id === "string" && givenId.test(id)) ids.add(id);
    }
  };
  for (const { change } of [...changes, ...drift]) {
    read(change.before);
    read(change.after);
  }
  readState(plan.prior_state?.values?.root_module, read);
  return [...ids];
}

/** The state also has what a plan only reads; the rest of it is among the changes. */
function readState(
  module: StateModuleJson | undefined,
  read: (values: JsonValue | undefined) => void,
): void {
  for (const { mode, values } of module?.resources ?? []) {
    if (mode === "data") read(values);
  }
  for (const child of module?.child_modules ?? []) readState(child, read);
}
