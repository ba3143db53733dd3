import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../files/error-code";

/** Where the examples of all codes lie, in the sources as in the package. */
export const exampleFolder = join(__dirname, "../diagnostics/examples");

/** A spec that breaks the law of a code, or the nearest one that keeps it; codes about files alone have none. */
export function readExample(code: string, side: "wrong" | "right"): string | undefined {
  try {
    return readFileSync(join(exampleFolder, `${code}.${side}.yaml`), "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
