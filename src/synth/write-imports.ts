import { rmSync } from "node:fs";
import { join } from "node:path";
import { openAtomicFiles } from "../files/atomic-files";
import { importsFileName, printImports, type ImportBlock } from "./imports-file";
import { readOrNothing } from "../files/read-or-nothing";
import { readOwnNames, stackFolder } from "./stack-folders";
import { reportForeign, type OutputFolder } from "./write-output";

/** The imports of one stack; without any, a file that is there goes. */
export interface StackImports {
  readonly stack: string;
  readonly imports: readonly ImportBlock[];
}

/** Writes the imports of stacks beside their Terraform, and says into how many folders. */
export function writeImports(folder: OutputFolder, stacks: readonly StackImports[]): number {
  const files = openAtomicFiles(folder.path);
  try {
    const written = stacks.filter(({ stack, imports }) => {
      const path = join(stackFolder(folder.path, stack), importsFileName);
      const isOurs = readOwnNames(stackFolder(folder.path, stack)).includes(importsFileName);
      if (!isOurs && readOrNothing(path) !== undefined) {
        reportForeign(folder, `stacks/${stack}/${importsFileName}`);
        return false;
      }
      if (imports.length > 0) files.replace(path, printImports(imports));
      else rmSync(path, { force: true });
      return imports.length > 0;
    });
    return written.length;
  } finally {
    files.finish();
  }
}

/** Removes the imports that we wrote for these stacks, and says from how many folders. */
export function removeImports(outputFolder: string, stacks: readonly string[]): number {
  const paths = stacks
    .map((stack) => stackFolder(outputFolder, stack))
    .filter((path) => readOwnNames(path).includes(importsFileName));
  for (const path of paths) rmSync(join(path, importsFileName));
  return paths.length;
}
