import { gunzipSync } from "node:zlib";
import { errorCode } from "../files/error-code";
import type { ReadBytes, ReadFailure } from "./source-folder";

/** Unpacks what is gzipped, by its first two bytes and not by its name, up to `maxBytes`; all else stays as it is. */
export function gunzip(
  { bytes }: ReadBytes,
  name: string,
  maxBytes: number,
): ReadBytes | ReadFailure {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { kind: "bytes", bytes };
  try {
    return { kind: "bytes", bytes: gunzipSync(bytes, { maxOutputLength: maxBytes }) };
  } catch (error) {
    const failure = describeFailure(errorCode(error) ?? "", name);
    if (failure === undefined) throw error;
    return failure;
  }
}

function describeFailure(code: string, name: string): ReadFailure | undefined {
  if (code === "ERR_BUFFER_TOO_LARGE") {
    return {
      kind: "failure",
      code: "io/too-large",
      message: `"${name}" is larger than allowed once it is unpacked.`,
      hint: "Check whether the file is what it should be.",
    };
  }
  if (!code.startsWith("Z_")) return undefined;
  return {
    kind: "failure",
    code: "io/not-readable",
    message: `"${name}" is gzipped, and damaged or cut off (${code}).`,
    hint: "Make the file again.",
  };
}
