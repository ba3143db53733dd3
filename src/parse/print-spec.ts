import { stringify } from "yaml";
import type { JsonMap } from "../spec/json-value";

/** Prints a spec as YAML, so that it reads back as the same: a text stays a text, however much it looks like a number. */
export function printSpec(spec: JsonMap): string {
  return stringify(spec, { lineWidth: 0 });
}
