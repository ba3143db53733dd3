import { isUtf8 } from "node:buffer";
import type { ReadFailure } from "./source-folder";
import { errorCode } from "../files/error-code";

/** What the first bytes of other encodings give away. */
const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: "UTF-32" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: "UTF-32" },
  { bytes: [0xff, 0xfe], name: "UTF-16" },
  { bytes: [0xfe, 0xff], name: "UTF-16" },
];

/** Decodes UTF-8, with or without a byte-order mark; any other bytes are a failure. */
export function decodeText(bytes: Buffer, name: string): string | ReadFailure {
  if (!isUtf8(bytes)) return { kind: "failure", code: "io/not-utf8", ...describe(bytes, name) };
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function describe(bytes: Buffer, name: string): Pick<ReadFailure, "message" | "hint"> {
  const mark = byteOrderMarks.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) {
    return {
      message: `"${name}" is ${mark.name}, and not UTF-8.`,
      hint: "Save the file as UTF-8.",
    };
  }
  const sound = findSoundPrefix(bytes);
  const line = String((sound.match(/\n/g)?.length ?? 0) + 1);
  return {
    message: `"${name}" is not UTF-8: line ${line} has bytes that are no character.`,
    hint: "Save the file as UTF-8; it is most probably in an encoding such as Latin-1 or Windows-1252.",
  };
}

/** The longest beginning that is UTF-8, found by halving: a few decodings for a text of any size. */
function findSoundPrefix(bytes: Buffer): string {
  let sound = 0;
  let unsound = bytes.length;
  while (unsound - sound > 1) {
    const middle = Math.floor((sound + unsound) / 2);
    if (decodePrefix(bytes, middle) === undefined) unsound = middle;
    else sound = middle;
  }
  return decodePrefix(bytes, sound) ?? "";
}

/** The text of the first bytes, or nothing where they are no text. A prefix may end amid a character. */
function decodePrefix(bytes: Buffer, length: number): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), {
      stream: true,
    });
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return undefined;
    throw error;
  }
}
