import { createReadStream } from "node:fs";

/** The bytes of a file or pipe in chunks. It is opened when the first one is asked for, and closed after the last. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
}
