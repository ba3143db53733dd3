import { codesOf, diagnose, group } from "../diagnose";
import { archiveSpec } from "../panther/archive-spec";

const eventBridge = { targetArn: "arn:aws:sqs:us-east-1:111122223333:bedrock-logs" };
const consumers = { eventBridge };
const existingBucket = "acme-logs-{account}-{region}";

describe("notifications reach consumers", () => {
  test("an existing bucket tells EventBridge of nothing by itself", () => {
    expect(diagnose({ destinations: { s3: { existingBucket } }, consumers })).toMatchObject([
      {
        code: "consumers/notifications-not-sent",
        at: '"eventBridge"',
        message:
          "The consumer `eventBridge` hears of no log by itself: the bucket is already there, and bedtrail leaves its notifications alone.",
        hint: "Turn on Amazon EventBridge in the notification configuration of the bucket, and say so under `accept`; or write `takeOver: [notifications]`, which replaces what stands there.",
        related: ['"acme-logs-{account}-{region}"'],
      },
    ]);
  });

  test("a group whose bucket is already there is to blame", () => {
    const targets = [group({ destinations: { s3: { existingBucket } } })];
    expect(diagnose({ consumers, targets })).toMatchObject([{ at: `"${existingBucket}"` }]);
  });

  test("a bucket of the stack's own, and one whose notifications are taken over, tell it", () => {
    const takeOver = ["notifications"];
    expect(codesOf({ consumers })).toEqual([]);
    expect(codesOf({ destinations: { s3: { existingBucket, takeOver } }, consumers })).toEqual([]);
  });

  test("Panther is told by the archive where it reads that", () => {
    const keyArn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    const s3 = { existingBucket, takeOver: ["replication"], encryption: { keyArn } };
    const notifications = "self-managed" as const;
    const specOf = (archive: boolean) => ({
      ...archiveSpec({ archive, notifications, registered: true }),
      destinations: { s3 },
    });
    expect(codesOf(specOf(true))).toEqual([]);
    expect(codesOf(specOf(false))).toEqual(["consumers/notifications-not-sent"]);
  });

  test("a retired target is told of nothing", () => {
    const targets = [group({ retired: true })];
    expect(codesOf({ destinations: { s3: { existingBucket } }, consumers, targets })).toEqual([]);
  });
});
