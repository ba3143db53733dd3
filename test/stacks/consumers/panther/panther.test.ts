import { synthesizeStack } from "../../synthesized-stack";
import { account, pantherAccount, pantherStackOf, partitionRows } from "./panther-stack-of";

const [usual = partitionRows[0]] = partitionRows;
if (usual === undefined) throw new Error("There is no partition.");

const addedBy = (addresses: readonly string[]): readonly string[] =>
  addresses.filter((address) => /panther|notification|subscription/.test(address));

const roleAddresses = ["aws_iam_role.panther", "aws_iam_role_policy.panther_read"];
const topicAddresses = [
  "aws_kms_alias.panther",
  "aws_kms_key.panther",
  "aws_sns_topic.panther",
  "aws_sns_topic_policy.panther",
];

describe.each(partitionRows)("Panther over S3 in $partition", (row) => {
  const { partition, region, pantherRegion } = row;
  const topicArn = `arn:${partition}:sns:${region}:${account}:panther-notifications-topic`;

  test("the role has Panther's name, path, tag and trust", () => {
    const { resource, statements } = pantherStackOf(row, {});
    expect(resource("aws_iam_role.panther")).toMatchObject({
      name: `PantherLogProcessingRole-acme-${region}`,
      path: "/",
      tags: { "panther:app": "panther" },
    });
    expect(statements("aws_iam_role.panther", "assume_role_policy")).toEqual([
      {
        Sid: "PantherAssume",
        Effect: "Allow",
        Principal: { AWS: `arn:${partition}:iam::${pantherAccount}:root` },
        Action: "sts:AssumeRole",
        Condition: { Bool: { "aws:SecureTransport": "true" } },
      },
    ]);
  });

  test("the role finds the bucket, reads records and decrypts, and nothing else", () => {
    const { statements } = pantherStackOf(row, {});
    const bucket = "${aws_s3_bucket.logs.arn}";
    expect(statements("aws_iam_role_policy.panther_read")).toEqual([
      {
        Sid: "FindBucket",
        Effect: "Allow",
        Action: ["s3:GetBucketLocation", "s3:ListBucket"],
        Resource: bucket,
      },
      {
        Sid: "ReadRecords",
        Effect: "Allow",
        Action: "s3:GetObject",
        Resource: `${bucket}/AWSLogs/${account}/BedrockModelInvocationLogs/*`,
      },
      {
        Sid: "DecryptRecords",
        Effect: "Allow",
        Action: ["kms:Decrypt", "kms:DescribeKey"],
        Resource: "${aws_kms_key.logs.arn}",
      },
    ]);
  });

  test("the key lets that role decrypt, named before it is there", () => {
    const { statements } = pantherStackOf(row, {});
    expect(statements("aws_kms_key.logs")).toContainEqual({
      Sid: "PantherDecrypt",
      Effect: "Allow",
      Principal: { AWS: `arn:${partition}:iam::${account}:root` },
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Resource: "*",
      Condition: {
        ArnEquals: {
          "aws:PrincipalArn": `arn:${partition}:iam::${account}:role/PantherLogProcessingRole-acme-${region}`,
        },
      },
    });
  });

  test("Panther manages the notifications by itself, of one topic in one Region", () => {
    const { addresses, statements } = pantherStackOf(row, {});
    expect(addedBy(addresses)).toEqual([
      "aws_iam_role.panther",
      "aws_iam_role_policy.panther_notifications",
      "aws_iam_role_policy.panther_read",
    ]);
    const [topic, bucket] = statements("aws_iam_role_policy.panther_notifications");
    expect(topic).toMatchObject({ Resource: topicArn });
    expect(topic?.["Action"]).toEqual(
      expect.arrayContaining(["sns:CreateTopic", "sns:SetTopicAttributes", "sns:Subscribe"]),
    );
    expect(topic?.["Action"]).not.toContain("sns:Publish");
    expect(bucket).toEqual({
      Sid: "GetPutBucketNotifications",
      Effect: "Allow",
      Action: ["s3:GetBucketNotification", "s3:PutBucketNotification"],
      Resource: "${aws_s3_bucket.logs.arn}",
    });
  });

  test("self-managed notifications go to an encrypted topic that S3 alone may publish to", () => {
    const { addresses, resource, statements } = pantherStackOf(row, {
      notifications: "self-managed",
    });
    expect(addedBy(addresses)).toEqual(
      [...roleAddresses, ...topicAddresses, "aws_s3_bucket_notification.logs"].sort(),
    );
    expect(resource("aws_sns_topic.panther")).toMatchObject({
      name: "panther-notifications-topic",
      kms_master_key_id: "${aws_kms_key.panther.arn}",
    });
    expect(resource("aws_kms_alias.panther")).toMatchObject({
      name: "alias/panther-log-processing",
      target_key_id: "${aws_kms_key.panther.key_id}",
    });
    const onlyForBucket = {
      StringEquals: { "aws:SourceAccount": account },
      ArnEquals: { "aws:SourceArn": "${aws_s3_bucket.logs.arn}" },
    };
    expect(statements("aws_sns_topic_policy.panther")).toEqual([
      {
        Sid: "AllowS3EventNotifications",
        Effect: "Allow",
        Principal: { Service: "s3.amazonaws.com" },
        Action: "sns:Publish",
        Resource: "${aws_sns_topic.panther.arn}",
        Condition: onlyForBucket,
      },
      {
        Sid: "AllowSubscriptionToPanther",
        Effect: "Allow",
        Principal: { AWS: `arn:${partition}:iam::${pantherAccount}:root` },
        Action: "sns:Subscribe",
        Resource: "${aws_sns_topic.panther.arn}",
      },
    ]);
    expect(statements("aws_kms_key.panther")[1]).toEqual({
      Sid: "S3NotificationsEncrypt",
      Effect: "Allow",
      Principal: { Service: "s3.amazonaws.com" },
      Action: ["kms:Decrypt", "kms:GenerateDataKey"],
      Resource: "*",
      Condition: onlyForBucket,
    });
  });

  test("the bucket notifies of new records once the topic's policy stands", () => {
    const { resource } = pantherStackOf(row, { notifications: "self-managed" });
    expect(resource("aws_s3_bucket_notification.logs")).toMatchObject({
      bucket: "${aws_s3_bucket.logs.id}",
      depends_on: ["aws_sns_topic_policy.panther"],
      topic: [
        {
          id: "panther",
          topic_arn: "${aws_sns_topic.panther.arn}",
          events: ["s3:ObjectCreated:*"],
          filter_prefix: `AWSLogs/${account}/BedrockModelInvocationLogs/`,
        },
      ],
    });
  });

  test("Panther's queue is subscribed once Panther knows the account, and gets whole messages", () => {
    const { resource } = pantherStackOf(row, { notifications: "self-managed", registered: true });
    expect(resource("aws_sns_topic_subscription.panther")).toMatchObject({
      topic_arn: "${aws_sns_topic.panther.arn}",
      protocol: "sqs",
      endpoint: `arn:${partition}:sqs:${pantherRegion}:${pantherAccount}:panther-input-data-notifications-queue`,
      raw_message_delivery: false,
      depends_on: ["aws_sns_topic_policy.panther"],
    });
  });

  test("the outputs are what the console asks for", () => {
    const records = `AWSLogs/${account}/BedrockModelInvocationLogs/`;
    const check = "amazon-bedrock-logs-permission-check*";
    const { panther_excluded_prefixes: excluded, ...outputs } = pantherStackOf(row, {}).outputs;
    expect(outputs).toMatchObject({
      panther_source_name: `br-${account}-${region}`,
      panther_account_id: account,
      panther_bucket_name: "${aws_s3_bucket.logs.id}",
      panther_role_arn: "${aws_iam_role.panther.arn}",
      panther_stream_type: "JSON",
      panther_log_type: "AWS.BedrockModelInvocation",
      panther_notifications: "panther-managed",
      panther_prefix: records,
      panther_kms_key_arn: "${aws_kms_key.logs.arn}",
    });
    expect(outputs).not.toHaveProperty("panther_retain_envelope_fields");
    expect(JSON.parse(excluded ?? "")).toEqual([
      `${records}${region}/*/*/*/*/data/*`,
      `${records}*${check}`,
      `${records}${region}/${check}`,
      `${records}${region}/*/*/*/*/${check}`,
    ]);
  });
});

describe("Panther over S3", () => {
  test("reads below the prefix of the bucket, and is told of what is below it", () => {
    const { outputs, resource, statements } = pantherStackOf(
      usual,
      { notifications: "self-managed" },
      { destinations: { s3: { prefix: "ai/bedrock" } } },
    );
    const records = `ai/bedrock/AWSLogs/${account}/BedrockModelInvocationLogs/`;
    expect(outputs["panther_prefix"]).toBe(records);
    expect(outputs["panther_excluded_prefixes"]).toContain(`"${records}eu-west-1/*/*/*/*/data/*"`);
    expect(statements("aws_iam_role_policy.panther_read")[1]).toMatchObject({
      Resource: `\${aws_s3_bucket.logs.arn}/${records}*`,
    });
    expect(resource("aws_s3_bucket_notification.logs")).toMatchObject({
      topic: [{ filter_prefix: records }],
    });
  });

  test("needs no key where S3 has keys of its own", () => {
    const encryption = { type: "sse-s3" } as const;
    const stack = pantherStackOf(usual, {}, { destinations: { s3: { encryption } } });
    expect(stack.statements("aws_iam_role_policy.panther_read")).toHaveLength(2);
    expect(stack.outputs).not.toHaveProperty("panther_kms_key_arn");
  });

  test("tells what a given key needs, and uses it", () => {
    const keyArn = `arn:aws:kms:eu-west-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
    const s3 = { existingBucket: "acme-logs", encryption: { keyArn } };
    const { outputs, statements } = pantherStackOf(usual, {}, { destinations: { s3 } });
    expect(statements("aws_iam_role_policy.panther_read")[2]).toMatchObject({ Resource: keyArn });
    expect(outputs["bucket_key_policy_statements"]).toContain('"Sid":"PantherDecrypt"');
    expect(outputs["panther_kms_key_arn"]).toBe(keyArn);
  });

  test("shares the notifications of the bucket with EventBridge", () => {
    const { addresses, resource } = synthesizeStack({
      destinations: { s3: {} },
      consumers: {
        eventBridge: { targetArn: `arn:aws:sqs:us-east-1:${account}:logs` },
        panther: {
          accountId: pantherAccount,
          region: "us-west-2",
          notifications: "self-managed",
        },
      },
    });
    expect(addresses.filter((address) => address.includes("notification"))).toEqual([
      "aws_s3_bucket_notification.logs",
    ]);
    expect(resource("aws_s3_bucket_notification.logs")).toMatchObject({
      eventbridge: true,
      topic: [{ id: "panther" }],
    });
  });

  test("takes the suffix of the role and the name of the source from the spec", () => {
    const { outputs, resource } = pantherStackOf(usual, {
      roleSuffix: "ml-{region}",
      sourceName: "ML {account}",
    });
    expect(resource("aws_iam_role.panther")["name"]).toBe("PantherLogProcessingRole-ml-eu-west-1");
    expect(outputs["panther_source_name"]).toBe(`ML ${account}`);
  });
});
