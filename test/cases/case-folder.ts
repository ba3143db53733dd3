import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../examples/temporary-folder";

/** The files that examples name: inventories, sound and unsound ones. */
export const companionFolder: string = join(__dirname, "files");

/** Makes a folder with a spec and the files that it may name. */
export function makeCaseFolder(spec: string): string {
  const folder = makeTemporaryFolder();
  cpSync(companionFolder, folder, { recursive: true });
  writeFileSync(join(folder, "bedtrail.yaml"), spec);
  return folder;
}
