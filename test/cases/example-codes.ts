import { readFolder } from "../examples/read-folder";
import { exampleFolder } from "../../src/cli/read-example";

const suffix = /[.](wrong|right)[.]yaml$/;

/** The files of all examples, by their paths in the folder of examples. */
export const exampleFiles: readonly string[] = Object.keys(readFolder(exampleFolder));

/** The codes that examples speak of, whether or not the catalog has them. */
export const exampleCodes: readonly string[] = [
  ...new Set(exampleFiles.map((path) => path.replace(suffix, ""))),
];
