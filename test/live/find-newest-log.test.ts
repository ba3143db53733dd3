import type { ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { findNewestLog } from "../../src/live/sdk/find-newest-log";

const prefix = "bedrock/AWSLogs/111122223333/BedrockModelInvocationLogs/us-east-1/";
const pageSize = 1000;

/** A bucket that lists its keys as S3 does: by page, after a key, and with folders in place of what is in them. */
function createBucket(objects: ReadonlyMap<string, Date>) {
  const keys = [...objects.keys()].sort();
  let calls = 0;
  const send = ({ input }: ListObjectsV2Command) => {
    calls += 1;
    const { Prefix = "", StartAfter = "", ContinuationToken = "" } = input;
    const entries = new Set<string>();
    for (const key of keys) {
      if (!key.startsWith(Prefix) || key <= StartAfter) continue;
      const end = key.indexOf("/", Prefix.length);
      const entry = end === -1 ? key : key.slice(0, end + 1);
      if (entry > ContinuationToken) entries.add(entry);
      if (entries.size > pageSize) break;
    }
    const page = [...entries].slice(0, pageSize);
    const isTruncated = entries.size > pageSize;
    return Promise.resolve({
      Name: input.Bucket,
      CommonPrefixes: page.filter((entry) => entry.endsWith("/")).map((Prefix) => ({ Prefix })),
      Contents: page
        .filter((entry) => !entry.endsWith("/"))
        .map((Key) => ({ Key, LastModified: objects.get(Key) })),
      ...(isTruncated && { NextContinuationToken: page.at(-1) }),
    });
  };
  return {
    find: () =>
      findNewestLog({ send } as unknown as S3Client, "logs", prefix, {
        abortSignal: new AbortController().signal,
      }),
    calls: () => calls,
  };
}

function folderOf(date: Date): string {
  return `${prefix}${date.toISOString().slice(0, 13).replaceAll(/[-T]/g, "/")}/`;
}

function logKey(date: Date, suffix = ""): string {
  const time = date.toISOString().replaceAll(/[-:.]/g, "");
  return `${folderOf(date)}${time}_9b86bf4994c4ab1c${suffix}.json.gz`;
}

const now = new Date("2026-11-21T10:20:30.400Z");
const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
const hour = 3_600_000;

function logsAt(dates: readonly Date[]): [string, Date][] {
  return dates.map((date) => [logKey(date), date]);
}

/** What is below the folders and is no log. */
function othersAt(date: Date): [string, Date][] {
  return [
    [`${folderOf(date)}data/f3ae32b1_input.json.gz`, now],
    [`${folderOf(date)}amazon-bedrock-logs-permission-check`, now],
    [`${folderOf(date)}amazon-bedrock-logs-permission-check.json.gz`, now],
    [`${prefix}amazon-bedrock-logs-permission-check`, now],
  ];
}

describe("the newest log of a bucket", () => {
  it("is found among hours and days, and is neither a body nor a permission check", async () => {
    const dates = [before(0.5 * hour), before(5 * hour), before(30 * hour), before(700 * hour)];
    const objects = new Map([...logsAt(dates), ...othersAt(now), ...othersAt(before(-1 * hour))]);
    expect(await createBucket(objects).find()).toStrictEqual({ kind: "found", value: dates[0] });
  });

  it.each([
    ["an empty bucket", []],
    ["a bucket with permission checks and bodies alone", othersAt(now)],
    ["a bucket with logs below another prefix", [["AWSLogs/2026/11/21/10/x.json.gz", now]]],
  ] as const)("is absent in %s", async (_title, objects) => {
    expect(await createBucket(new Map(objects)).find()).toStrictEqual({ kind: "absent" });
  });

  it("is found in few calls where a year of logs is", async () => {
    const dates = Array.from({ length: 365 * 24 }, (_unused, age) => before(age * hour));
    const bucket = createBucket(new Map(logsAt(dates)));
    expect(await bucket.find()).toStrictEqual({ kind: "found", value: now });
    expect(bucket.calls()).toBe(5);
  });

  it("is found in few calls among many thousands of one hour", async () => {
    const start = new Date("2026-11-21T10:00:00.000Z").getTime();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: hour - 1 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 7000 }),
        async (moments, count) => {
          const dates = Array.from({ length: count }, (_unused, index) => {
            const moment = moments[index % moments.length] ?? 0;
            return new Date(start + Math.max(0, moment - index));
          });
          const bucket = createBucket(new Map(logsAt(dates)));
          const newest = new Date(Math.max(...dates.map((date) => date.getTime())));
          expect(await bucket.find()).toStrictEqual({ kind: "found", value: newest });
          expect(bucket.calls()).toBeLessThan(20);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("is looked for in so many calls at most, and for more than a day, where hours hold bodies alone", async () => {
    const bodies = Array.from({ length: 365 * 24 }, (_unused, age) => othersAt(before(age * hour)));
    const long = createBucket(new Map([...bodies.flat(), ...logsAt([before(2000 * hour)])]));
    expect(await long.find()).toStrictEqual({ kind: "absent" });
    expect(long.calls()).toBe(100);
    const early = before(72 * hour);
    const short = createBucket(new Map([...bodies.flat(), ...logsAt([early])]));
    expect(await short.find()).toStrictEqual({ kind: "found", value: early });
  });

  it("is found behind thousands of other objects", async () => {
    const others = Array.from({ length: 2500 }, (_unused, index): [string, Date] => [
      `${folderOf(now)}0-${String(index)}.txt`,
      now,
    ]);
    const bucket = createBucket(new Map([...others, ...logsAt([before(60_000)])]));
    expect(await bucket.find()).toStrictEqual({ kind: "found", value: before(60_000) });
  });
});
