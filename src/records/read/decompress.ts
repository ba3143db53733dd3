import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { errorCode } from "../../files/error-code";

/** Bytes that come in chunks, from a file, a pipe or memory. */
export type ByteChunks = AsyncIterable<Uint8Array>;

/** https://www.rfc-editor.org/rfc/rfc1952#page-6 */
const gzipMark = [0x1f, 0x8b] as const;

/** Firehose may compress what CloudWatch Logs has compressed before. */
const mostLayers = 2;

/**
 * The bytes without the gzip around them, of one member or of several behind each other.
 *
 * What they are is seen in their content: names of files lie, and a pipe has none. Bytes that start like gzip and
 * are none to the end come as far as they are sound, and then an error that `isBrokenGzip` knows.
 */
export async function* decompress(
  chunks: ByteChunks,
  layers = mostLayers,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const start = await readStart(iterator);
  const all = startingWith(start, iterator);
  const isGzip = gzipMark.every((byte, index) => start[index] === byte);
  yield* isGzip && layers > 0 ? decompress(gunzip(all), layers - 1) : all;
}

/** Whether an error says that gzip is broken or cut off: https://nodejs.org/api/zlib.html#zlib-constants */
export function isBrokenGzip(error: unknown): boolean {
  const code = errorCode(error);
  return code?.startsWith("Z_") === true || code === "ERR_TRAILING_JUNK_AFTER_STREAM_END";
}

async function* gunzip(chunks: ByteChunks): AsyncGenerator<Uint8Array> {
  const gunzipped = createGunzip();
  // What fails is thrown where the result is read.
  pipeline(Readable.from(chunks, { objectMode: false }), gunzipped, () => undefined);
  for await (const chunk of gunzipped) yield chunk as Uint8Array;
}

/** The first bytes, enough to see whether they are gzip where there are that many. */
async function readStart(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array();
  while (start.length < gzipMark.length) {
    const next = await iterator.next();
    if (next.done === true) return start;
    start = start.length === 0 ? next.value : Buffer.concat([start, next.value]);
  }
  return start;
}

async function* startingWith(
  start: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield start;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
