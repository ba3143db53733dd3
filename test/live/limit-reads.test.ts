import { failure, found } from "../../src/live/aws/answer";
import type { TargetReads } from "../../src/live/aws/aws";
import { limitReads } from "../../src/live/limit-reads";
import { createFakeAws } from "./fake-aws";

const never = (): Promise<never> => new Promise(() => undefined);

async function limited(answers: Partial<TargetReads>, timeLimit: number) {
  const { signal } = new AbortController();
  const session = await createFakeAws().signIn({ account: "1", region: "us-east-1" }, signal);
  if (session.kind !== "found") throw new Error("This AWS lets everybody in.");
  const sound = session.value.at("us-east-1", signal);
  const signals: AbortSignal[] = [];
  const open = (questionSignal: AbortSignal): TargetReads => {
    signals.push(questionSignal);
    return { ...sound, ...answers };
  };
  return { ...limitReads(open, timeLimit), signals };
}

it("services that hang leave time for all others, and are asked once", async () => {
  const asked: string[] = [];
  const hang = (name: string) => () => {
    asked.push(name);
    return never();
  };
  const { reads, unanswered, signals } = await limited(
    {
      findBucket: hang("findBucket"),
      readBucketPolicy: hang("readBucketPolicy"),
      readKey: hang("readKey"),
      readLogGroup: hang("readLogGroup"),
      sumMetrics: hang("sumMetrics"),
      readRole: () => Promise.resolve(found({ arn: "arn", trustPolicy: null })),
    },
    300,
  );
  const hung = failure("timed-out", "S3 did not answer within 0.1 seconds.");
  expect(await reads.findBucket("a")).toStrictEqual(hung);
  expect(await reads.readBucketPolicy("a")).toStrictEqual(hung);
  expect(await reads.findNewestObject("a", "")).toStrictEqual(hung);
  await reads.readKey("k");
  await reads.readLogGroup("l");
  await reads.sumMetrics([], new Date(), new Date());
  expect(await reads.readRole("r")).toMatchObject({ kind: "found" });
  expect(asked).toStrictEqual(["findBucket", "readKey", "readLogGroup", "sumMetrics"]);
  expect(signals.map(({ aborted }) => aborted)).toStrictEqual([true, true, true, true, false]);
  expect(unanswered()).toStrictEqual(hung);
});

it("Bedrock has all of the time, and what comes after it none", async () => {
  const { reads } = await limited({ readLoggingConfiguration: never, findBucket: never }, 40);
  expect(await reads.readLoggingConfiguration()).toStrictEqual(
    failure("timed-out", "Bedrock did not answer within 0.04 seconds."),
  );
  expect(await reads.findBucket("a")).toStrictEqual(
    failure("timed-out", "S3 was not asked: the 0.04 seconds were over."),
  );
});

it("who was throttled until the limit says so", async () => {
  let signals = 0;
  const { reads } = await limited({}, 60);
  const throttled = failure("throttled", "SlowDown");
  const open = (signal: AbortSignal): TargetReads => ({
    ...reads,
    findBucket: () =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          signals += 1;
          resolve(throttled);
        });
      }),
  });
  const again = limitReads(open, 60);
  expect(await again.reads.findBucket("a")).toStrictEqual(throttled);
  expect(await again.reads.readBucketPolicy("a")).toStrictEqual(throttled);
  expect(signals).toBe(1);
  expect(again.unanswered()).toStrictEqual(throttled);
});

it("what is refused or out of reach is asked again, since another question may be answered", async () => {
  const { reads, unanswered } = await limited(
    { readBucketPolicy: () => Promise.resolve(failure("access-denied", "No")) },
    1000,
  );
  expect(await reads.readBucketPolicy("a")).toMatchObject({ reason: "access-denied" });
  expect(await reads.readBucketEncryption("a")).toStrictEqual({ kind: "absent" });
  expect(unanswered()).toBeUndefined();
});
