import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { run } from "../../src/cli/run";
import { maxEntryBytes } from "../../src/records/read/read-entries";
import { soundRecord } from "../records/sound-record";
import type { FileCase } from "./file-case";

const line = (record: object): string => `${JSON.stringify(record)}\n`;

/** Log files with one mistake each. */
export const recordCases: Readonly<Record<string, FileCase>> = {
  "io/broken-gzip": logFile("cut.json.gz", gzipSync(line(soundRecord)).subarray(0, -9)),
  "records/not-json": logFile("cut.json", line(soundRecord) + line(soundRecord).slice(0, 80)),
  "records/not-utf8": logFile("latin-1.json", Buffer.from('{"text":"café"}\n', "latin1")),
  "records/too-long": logFile("long.json", `{"text":"${"x".repeat(maxEntryBytes)}"}\n`),
  "records/not-a-record": logFile("trail.json", line({ Records: [{ eventVersion: "1.08" }] })),
  "records/body-object": logFile("7487ab04_input.json", line({ messages: [] })),
  "records/missing-field": logFile("records.json", line({ ...soundRecord, modelId: undefined })),
  "records/wrong-field": logFile("records.json", line({ ...soundRecord, accountId: "1234" })),
  "records/unknown-value": logFile("records.json", line({ ...soundRecord, operation: "Embed" })),
  "records/unknown-field": logFile("records.json", line({ ...soundRecord, serviceTier: "flex" })),
  "records/dropped-by-panther": logFile(
    "records.json",
    line({ ...soundRecord, requestMetadata: { team: "search" } }),
    ["--schema", "panther"],
  ),
  "records/no-records": logFile("empty.json", ""),
  "records/many-mistakes": {
    ...withoutJson(logFile("noise.txt", "noise\n".repeat(1001))),
    excerpt: (printed) => printed.slice(0, printed.indexOf("\n\n") + 1),
  },
};

function logFile(
  name: string,
  content: string | Uint8Array,
  options: readonly string[] = [],
): FileCase {
  return {
    prepare: (folder) => {
      writeFileSync(join(folder, name), content);
    },
    act: (host) => run(["records", "check", name, ...options], host),
    actInJson: (host) => run(["records", "check", name, "--format", "json", ...options], host),
  };
}

/** A thousand diagnostics in JSON are nothing to read. */
function withoutJson({ prepare, act }: FileCase): FileCase {
  return { prepare, act };
}
