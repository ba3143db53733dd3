import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads one value of the spec's schema, by the keys that lead to it. */
export function readSpecSchema(...keys: readonly string[]): unknown {
  const text = readFileSync(join(__dirname, "../../src/spec/spec.schema.json"), "utf8");
  return keys.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    JSON.parse(text),
  );
}
