import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { JsonMap } from "../../src/spec/json-value";
import { leafFields } from "../../src/records/leaf-fields";
import { recordFields } from "../../src/records/record-fields";
import { sampleCalls } from "../../src/records/sample/sample-calls";
import { sampleEvents } from "../../src/records/sample/sample-events";
import { sampleObjects } from "../../src/records/sample/sample-objects";
import { checkBytes, saidOf } from "./check-text";
import { soundRecord } from "./sound-record";

const target = { account: "111122223333", region: "us-east-1", partition: "aws", bucket: "logs" };
const options = { count: 16, seed: 7, from: new Date("2026-01-01T00:00:00Z"), targets: [target] };
const records = [...sampleCalls(options)].map(({ record }) => record);
const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
const events = (message: unknown): object => ({ timestamp: 1, message: JSON.stringify(message) });
const envelope = (logEvents: readonly object[]): string =>
  JSON.stringify({ messageType: "DATA_MESSAGE", subscriptionFilters: ["f"], logEvents });

describe("layouts", () => {
  test.each([
    ["a record a line", lines],
    ["gzip", gzipSync(lines)],
    ["gzip inside gzip", gzipSync(gzipSync(lines))],
    ["records laid out over lines", records.map((one) => JSON.stringify(one, null, 2)).join("\n")],
    ["a list", JSON.stringify(records)],
    ["a list of messages", JSON.stringify(records.map((one) => JSON.stringify(one)))],
    ["events as the CLI prints them", [...sampleEvents(options)].join("")],
    ["events laid out over lines", JSON.stringify({ events: records.map(events) }, null, 4)],
    [
      "documents of a subscription behind each other",
      envelope(records.slice(0, 5).map(events)) + envelope(records.slice(5).map(events)),
    ],
    ["lines of an export", lines.replaceAll(/^/gm, "2026-01-01T00:00:00.000Z ").slice(0, -25)],
    ["a byte-order mark and CRLF", `\ufeff${lines.replaceAll("\n", "\r\n")}`],
  ])("%s holds all records, however it is cut into chunks", async (_, content) => {
    for (const chunkSize of [65_536, 7, 1]) {
      const check = await checkBytes(content, { chunkSize });
      expect(saidOf(check)).toEqual([]);
      expect(check.tally.records).toBe(records.length);
    }
  });

  test("concatenated gzip members are one file", async () => {
    const check = await checkBytes(Buffer.concat([gzipSync(lines), gzipSync(lines)]));
    expect(check.tally.records).toBe(2 * records.length);
  });

  test("the lines after a cut one are read as if it were not there, wherever it was cut", async () => {
    const whole = JSON.stringify(soundRecord);
    for (let length = 1; length < whole.length; length += 1) {
      const check = await checkBytes(`${whole.slice(0, length)}\n${lines}`);
      expect(saidOf(check)).toEqual([
        "1 records/not-json This JSON ends before its brackets and quotes close.",
      ]);
      expect(check.tally.records).toBe(records.length);
    }
  });

  test("the first message of a log group is known", async () => {
    const message = "Permissions are correctly set for Amazon Bedrock logs.";
    const check = await checkBytes(`${message}\n${lines}`);
    expect(saidOf(check)).toEqual([]);
    expect(check.tally.knownLines).toBe(1);
  });
});

describe("samples", () => {
  test("show every field of the description", () => {
    const hasPath = (record: JsonMap, path: string): boolean =>
      path
        .split(".")
        .reduce<unknown>((value, key) => (value as JsonMap | undefined)?.[key], record) !==
      undefined;
    const shown = leafFields(recordFields).filter(({ path }) =>
      records.some((record) => hasPath(record, path)),
    );
    expect(shown).toEqual(leafFields(recordFields));
  });

  test("are the same for the same options", () => {
    expect([...sampleObjects(options)]).toEqual([...sampleObjects(options)]);
    expect([...sampleCalls({ ...options, seed: 8 })]).not.toEqual([...sampleCalls(options)]);
  });

  test("fit the description and Panther's schema, for any seed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 40 }), async (seed, count) => {
        const some = [...sampleCalls({ ...options, seed, count })];
        const text = some.map(({ record }) => JSON.stringify(record)).join("\n");
        expect(saidOf(await checkBytes(text))).toEqual([]);
        const { tally, diagnostics } = await checkBytes(text, { schema: "panther" });
        expect(tally.wrongRecords).toBe(0);
        expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("name bodies that are among their objects", () => {
    const objects = [...sampleObjects(options)];
    const addresses = objects.map(({ bucket, key }) => `s3://${bucket}/${key}`);
    const named = JSON.stringify(records).match(/s3:[^"]*\/data\/[^"]*/g) ?? [];
    expect(named).not.toHaveLength(0);
    expect(addresses).toEqual(expect.arrayContaining(named));
  });
});

describe("mistakes", () => {
  test.each(recordFields.filter(({ isRequired }) => isRequired).map(({ name }) => name))(
    "a record without %s is refused with the field named",
    async (name) => {
      const check = await checkBytes(JSON.stringify({ ...soundRecord, [name]: undefined }));
      expect(saidOf(check)).toEqual([`1 records/missing-field The record lacks ${name}.`]);
    },
  );

  test.each(leafFields(recordFields).filter(({ field }) => field.kind !== "json"))(
    "$path of another type is refused with the field named",
    async ({ path }) => {
      const [name = "", inner] = path.split(".");
      const record = {
        ...soundRecord,
        [name]: inner === undefined ? [true] : { [inner]: [true] },
      };
      const [said, ...others] = saidOf(await checkBytes(JSON.stringify(record)));
      expect(said).toMatch(`records/wrong-field ${path} is a list`);
      expect(others).toEqual([]);
    },
  );

  test("a mistake in a record laid out over lines has the line of its value", async () => {
    const text = JSON.stringify({ ...soundRecord, accountId: "12" }, null, 2);
    expect(saidOf(await checkBytes(`\n${text}`))).toEqual([
      '4 records/wrong-field accountId is "12"; it must be 12 digits.',
    ]);
  });

  test("any bytes are judged, and never throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await checkBytes(bytes)).tally.files).toBe(1);
      }),
    );
  });

  test("any JSON is judged, and never throws, alone and in place of each field", async () => {
    const names = recordFields.map(({ name }) => name);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...names), async (value, name) => {
        const record = { ...soundRecord, [name]: value };
        const check = await checkBytes(`${JSON.stringify(value)}\n${JSON.stringify(record)}\n`);
        expect(check.tally.records).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe.each(["bedrock", "panther"] as const)("a day in the schema of %s", (schema) => {
  test.each(["2025-02-30", "2025-02-29", "1900-02-29", "2025-04-31", "2025-11-31"])(
    "that no calendar has is named: %s",
    async (day) => {
      const text = JSON.stringify({ ...soundRecord, timestamp: `${day}T14:17:22Z` });
      expect(saidOf(await checkBytes(text, { schema }))).toEqual([
        expect.stringMatching(`^1 records/wrong-field timestamp is "${day}T14:17:22Z"; it must be`),
      ]);
    },
  );

  test.each(["2024-02-29", "2000-02-29", "2025-01-31", "2025-06-30"])("is one: %s", async (day) => {
    const text = JSON.stringify({ ...soundRecord, timestamp: `${day}T14:17:22Z` });
    expect(saidOf(await checkBytes(text, { schema }))).toEqual([]);
  });
});

test("a time of another form on no day is named once", async () => {
  const text = JSON.stringify({ ...soundRecord, timestamp: "2025-02-30 14:17:22" });
  expect(saidOf(await checkBytes(text))).toHaveLength(1);
  expect(saidOf(await checkBytes(text, { schema: "panther" }))).toHaveLength(1);
});

describe("Panther's schema", () => {
  const pantherTime = { ...soundRecord, timestamp: "2025-05-15 14:17:22.000000000" };

  test("takes the time that Panther makes of it, and Bedrock's description does not", async () => {
    const text = JSON.stringify(pantherTime);
    expect(saidOf(await checkBytes(text, { schema: "panther" }))).toEqual([]);
    expect((await checkBytes(text)).tally.wrongRecords).toBe(1);
  });

  test("takes an operation that Bedrock does not log", async () => {
    const text = JSON.stringify({ ...pantherTime, operation: "ListModels" });
    expect(saidOf(await checkBytes(text, { schema: "panther" }))).toEqual([]);
  });

  test.each(["accountId", "modelId", "timestamp"])("requires %s", async (name) => {
    const text = JSON.stringify({ ...pantherTime, [name]: undefined });
    expect(saidOf(await checkBytes(text, { schema: "panther" }))).toEqual([
      `1 records/missing-field The record lacks ${name}.`,
    ]);
  });

  test("names the fields that it drops, once each", async () => {
    const record = {
      ...soundRecord,
      requestMetadata: { team: "search" },
      input: { inputBodyS3Path: "s3://logs/data/a_input.json.gz" },
    };
    const line = `${JSON.stringify(record)}\n`;
    expect(saidOf(await checkBytes(line + line, { schema: "panther" }))).toEqual([
      "1 records/dropped-by-panther Panther's schema lacks input.inputBodyS3Path, and drops it from 2 records.",
      "1 records/dropped-by-panther Panther's schema lacks requestMetadata, and drops it from 2 records.",
    ]);
  });
});
