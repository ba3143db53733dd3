import { isUtf8 } from "node:buffer";
import type { ReadFailure } from "./source-folder";

/** Decodes UTF-8, with or without a byte-order mark; any other bytes are a failure. */
export function decodeText(bytes: Buffer, name: string): string | ReadFailure {
  if (isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  return {
    kind: "failure",
    code: "io/not-utf8",
    message: `"${name}" is not UTF-8 text.`,
    hint: "Save the file as UTF-8.",
  };
}
