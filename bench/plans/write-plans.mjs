import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A plan of the real Terraform, with its account and the id of its key taken out. */
const template = readFileSync(join(import.meta.dirname, "plan.json"), "utf8");

/** Writes so many plans, each of another account. */
export function writePlans(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const account = String(100_000_000_000 + index * 7919);
    const keyId = `316d1db4-2477-4a3a-a0d9-${account}`;
    const text = template.replaceAll("{account}", account).replaceAll("{keyId}", keyId);
    writeFileSync(join(folder, `${account}.json`), text);
  }
}
