import { stringify } from "yaml";
import type { JsonMap } from "../spec/json-value";

/**
 * Prints a spec as YAML, so that it reads back as the same: a text stays a text, however much it looks like a number.
 *
 * What stands in several places is written in each: whoever changes one group would change the others by an alias.
 */
export function printSpec(spec: JsonMap): string {
  return stringify(spec, { lineWidth: 0, aliasDuplicateObjects: false });
}
