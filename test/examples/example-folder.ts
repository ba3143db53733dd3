import { readdirSync } from "node:fs";
import { join } from "node:path";

const examplesFolder = join(__dirname, "../../examples");

/** The folder of every example, by its name. */
export const exampleNames: readonly string[] = readdirSync(examplesFolder).sort();

/** A path in the folder of an example. */
export function exampleFolder(name: string, ...parts: readonly string[]): string {
  return join(examplesFolder, name, ...parts);
}
