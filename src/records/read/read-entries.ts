import { decompress, type ByteChunks } from "./decompress";
import type { Entry } from "./entry";
import { createEntrySplitter } from "./split-entries";

/**
 * The most bytes that an entry may have.
 *
 * Bodies over 100 KB are objects of their own, and an event of CloudWatch Logs has at most 1 MB, so that a record
 * is far smaller: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
export const maxEntryBytes = 4 * 1024 * 1024;

/** The entries of a log file, plain or compressed, one after another: memory holds one chunk and one entry. */
export async function* readEntries(
  chunks: ByteChunks,
  maxBytes = maxEntryBytes,
): AsyncGenerator<Entry> {
  const splitter = createEntrySplitter(maxBytes);
  for await (const chunk of decompress(chunks)) yield* splitter.push(chunk);
  yield* splitter.end();
}
