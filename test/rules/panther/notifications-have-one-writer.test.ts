import { codesOf, diagnose } from "../diagnose";
import { archiveSpec } from "./archive-spec";
import { pantherSpec } from "./panther-spec";

const eventBridge = { targetArn: "arn:aws:sqs:us-east-1:111122223333:bedrock-logs" };
const withEvents = (...of: Parameters<typeof pantherSpec>) => {
  const spec = pantherSpec(...of);
  return { ...spec, consumers: { ...spec.consumers, eventBridge } };
};

describe("notifications have one writer", () => {
  test("Panther and Terraform do not both write the notifications of the log bucket", () => {
    expect(diagnose(withEvents())).toMatchObject([
      {
        code: "panther/two-notification-writers",
        hint: "Set `notifications: self-managed`, so that Terraform writes them all.",
      },
    ]);
  });

  test("Terraform writes them all where they are self-managed", () => {
    expect(codesOf(withEvents({ notifications: "self-managed", registered: true }))).toEqual([]);
  });

  test("the bucket of a stream has notifications apart", () => {
    const destinations = { s3: {}, cloudwatch: {} };
    expect(codesOf(withEvents({ transport: "cloudwatch" }, destinations))).toEqual([]);
  });

  test("the archive has notifications apart", () => {
    const spec = archiveSpec();
    const consumers = { ...(spec["consumers"] as object), eventBridge };
    expect(codesOf({ ...spec, consumers })).toEqual([]);
  });

  test("what others write of an existing bucket is theirs", () => {
    const encryption = {
      keyArn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    };
    const s3 = { existingBucket: "acme-logs", encryption };
    expect(codesOf(withEvents({}, { s3 }))).toEqual(["consumers/notifications-not-sent"]);
    expect(codesOf(withEvents({}, { s3: { ...s3, takeOver: ["notifications"] } }))).toEqual([
      "panther/two-notification-writers",
    ]);
  });
});
