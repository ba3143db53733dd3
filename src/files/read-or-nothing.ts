import { readFileSync } from "node:fs";
import { errorCode } from "./error-code";

/** The bytes of a file, or nothing where there is no such file. */
export function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
