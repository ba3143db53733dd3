import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export function outputBytes(folder) {
  return stackFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

export function assertEqualBytes(left, right) {
  const files = stackFiles(left);
  if (files.length !== stackFiles(right).length) throw new Error("The peer made other files.");
  for (const file of files) {
    const [ours, theirs] = [left, right].map((folder) => readFileSync(join(folder, file)));
    if (!ours.equals(theirs)) throw new Error(`The peer made another ${file}.`);
  }
}

function stackFiles(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".json"));
}
