import type { JsonMap } from "../../spec/json-value";
import { valueAt } from "./value-at";

/** Whether Terraform refuses to destroy a resource for as long as it is configured so; plans do not hold that. */
export function isGuarded(values: JsonMap | undefined): boolean {
  return valueAt(values, "lifecycle", "prevent_destroy") === true;
}
