import { gzipSync } from "node:zlib";
import { fileTime, hourFolder } from "./log-keys";
import { createRandom } from "./random";
import { sampleCalls, type SampleOptions } from "./sample-calls";
import type { SampledCall } from "./sampled-call";

/** An object of a log bucket. */
export interface SampleObject {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: Buffer;
}

/**
 * The objects that Bedrock would have delivered for sampled calls: files of records, an hour each, the bodies that
 * they name, and the empty object with which it checks its permissions.
 *
 * The layout: https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export function* sampleObjects(options: SampleOptions): Generator<SampleObject> {
  const random = createRandom(options.seed + 1);
  for (const target of options.targets) {
    const folder = hourFolder(target, options.from);
    const key = `${folder}/amazon-bedrock-logs-permission-check`;
    yield { bucket: target.bucket, key, bytes: Buffer.alloc(0) };
  }
  let batch: SampledCall[] = [];
  for (const call of sampleCalls(options)) {
    const { bucket } = call.target;
    for (const { key, body } of call.bodies) yield { bucket, key, bytes: compress([body]) };
    if (batch[0] !== undefined && folderOf(batch[0]) !== folderOf(call)) {
      yield* logFile(batch, random.hex(16));
      batch = [];
    }
    batch.push(call);
  }
  yield* logFile(batch, random.hex(16));
}

function folderOf({ target, time }: SampledCall): string {
  return `${target.bucket}/${hourFolder(target, time)}`;
}

function* logFile(calls: readonly SampledCall[], id: string): Generator<SampleObject> {
  const [first] = calls;
  if (first === undefined) return;
  const { target, time } = first;
  const key = `${hourFolder(target, time)}/${fileTime(time)}_${id}.json.gz`;
  yield { bucket: target.bucket, key, bytes: compress(calls.map(({ record }) => record)) };
}

/** Gzip without compression: what compresses differs between versions and processors, and so would the bytes. */
function compress(values: readonly unknown[]): Buffer {
  const lines = values.map((value) => `${JSON.stringify(value)}\n`).join("");
  const bytes = gzipSync(lines, { level: 0 });
  bytes[operatingSystemByte] = unknownOperatingSystem;
  return bytes;
}

/** https://www.rfc-editor.org/rfc/rfc1952#page-8 */
const operatingSystemByte = 9;
const unknownOperatingSystem = 255;
