import type { RecordProfileName } from "../../src/records/check/record-profile";
import { checkRecords, type RecordCheck } from "../../src/records/check-records";

/** Checks bytes as a file of that name; they come in chunks of the given size. */
export async function checkBytes(
  content: string | Uint8Array,
  {
    name = "records.json",
    schema = "bedrock",
    chunkSize = 65_536,
  }: { name?: string; schema?: RecordProfileName; chunkSize?: number } = {},
): Promise<RecordCheck> {
  const chunks = inChunks(Buffer.from(content), chunkSize);
  return checkRecords([{ name, path: name, chunks }], schema);
}

/** What a check says, as `line code message`. */
export function saidOf({ diagnostics }: RecordCheck): readonly string[] {
  return diagnostics.map(({ code, message, span }) => {
    const line = span?.source.positionAt(span.start).line;
    return `${String(line ?? "-")} ${code} ${message}`;
  });
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}
