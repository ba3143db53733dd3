import { account, pantherStackOf, partitionRows } from "./panther-stack-of";

const keyArn = `arn:aws:kms:eu-west-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

const [usual = partitionRows[0]] = partitionRows;
if (usual === undefined) throw new Error("There is no partition.");

describe.each(partitionRows)("Panther over CloudWatch Logs in $partition", (row) => {
  const { partition, region, logsPrincipal } = row;
  const stack = pantherStackOf(row, { transport: "cloudwatch" });

  test("a subscription filter feeds every event into the stream, once its role may", () => {
    expect(stack.resource("aws_cloudwatch_log_subscription_filter.panther")).toMatchObject({
      name: "acme-panther",
      log_group_name: "${aws_cloudwatch_log_group.logs.name}",
      filter_pattern: "",
      destination_arn: "${aws_kinesis_firehose_delivery_stream.panther.arn}",
      role_arn: "${aws_iam_role.panther_feed.arn}",
      depends_on: [
        "aws_cloudwatch_log_group.logs",
        "aws_iam_role.panther_feed",
        "aws_iam_role_policy.panther_feed",
      ],
    });
  });

  test("CloudWatch Logs feeds one stream, for this account alone", () => {
    expect(stack.statements("aws_iam_role.panther_feed", "assume_role_policy")).toEqual([
      {
        Sid: "CloudWatchLogsAssume",
        Effect: "Allow",
        Principal: { Service: logsPrincipal },
        Action: "sts:AssumeRole",
        Condition: {
          StringEquals: { "aws:SourceAccount": account },
          ArnLike: { "aws:SourceArn": `arn:${partition}:logs:${region}:${account}:*` },
        },
      },
    ]);
    expect(stack.statements("aws_iam_role_policy.panther_feed")).toEqual([
      {
        Sid: "FeedStream",
        Effect: "Allow",
        Action: ["firehose:PutRecord", "firehose:PutRecordBatch"],
        Resource: "${aws_kinesis_firehose_delivery_stream.panther.arn}",
      },
    ]);
  });

  test("the stream compresses nothing a second time", () => {
    expect(stack.resource("aws_kinesis_firehose_delivery_stream.panther")).toMatchObject({
      name: "acme-panther",
      destination: "extended_s3",
      extended_s3_configuration: {
        role_arn: "${aws_iam_role.panther_write.arn}",
        bucket_arn: "${aws_s3_bucket.panther_stream.arn}",
        compression_format: "UNCOMPRESSED",
        buffering_size: 128,
        buffering_interval: 300,
      },
      server_side_encryption: { enabled: true, key_type: "AWS_OWNED_CMK" },
    });
  });

  test("Firehose writes to one bucket, for this account alone, and reads nothing", () => {
    expect(stack.statements("aws_iam_role.panther_write", "assume_role_policy")).toEqual([
      {
        Sid: "FirehoseAssume",
        Effect: "Allow",
        Principal: { Service: "firehose.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "sts:ExternalId": account } },
      },
    ]);
    const bucket = "${aws_s3_bucket.panther_stream.arn}";
    expect(stack.statements("aws_iam_role_policy.panther_write")).toEqual([
      {
        Sid: "FindBucket",
        Effect: "Allow",
        Action: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
        Resource: bucket,
      },
      {
        Sid: "WriteCopies",
        Effect: "Allow",
        Action: ["s3:AbortMultipartUpload", "s3:PutObject"],
        Resource: `${bucket}/*`,
      },
      {
        Sid: "EncryptCopies",
        Effect: "Allow",
        Action: ["kms:Decrypt", "kms:GenerateDataKey"],
        Resource: "${aws_kms_key.logs.arn}",
      },
    ]);
  });

  test("copies expire, are private and encrypted, and are reached by TLS alone", () => {
    expect(stack.resource("aws_s3_bucket.panther_stream")).toMatchObject({
      bucket: `acme-panther-${account}-${region}`,
      force_destroy: true,
    });
    expect(stack.resource("aws_s3_bucket_lifecycle_configuration.panther_stream")).toMatchObject({
      rule: [
        { expiration: [{ days: 7 }], noncurrent_version_expiration: [{ noncurrent_days: 7 }] },
        {},
      ],
    });
    expect(
      stack.resource("aws_s3_bucket_server_side_encryption_configuration.panther_stream"),
    ).toMatchObject({
      rule: [
        {
          apply_server_side_encryption_by_default: {
            sse_algorithm: "aws:kms",
            kms_master_key_id: "${aws_kms_key.logs.arn}",
          },
          bucket_key_enabled: true,
        },
      ],
    });
    expect(stack.resource("aws_s3_bucket_public_access_block.panther_stream")).toMatchObject({
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
    expect(stack.statements("aws_s3_bucket_policy.panther_stream")).toMatchObject([
      { Sid: "DenyInsecureTransport", Effect: "Deny", Principal: "*", Action: "s3:*" },
    ]);
  });

  test("Panther reads the copies, and the key lets both roles do their part", () => {
    const { outputs, statements } = stack;
    expect(statements("aws_iam_role_policy.panther_read").slice(0, 2)).toMatchObject([
      {
        Action: ["s3:GetBucketLocation", "s3:ListBucket"],
        Resource: "${aws_s3_bucket.panther_stream.arn}",
      },
      { Action: "s3:GetObject", Resource: "${aws_s3_bucket.panther_stream.arn}/*" },
    ]);
    const role = (name: string) => ({
      ArnEquals: { "aws:PrincipalArn": `arn:${partition}:iam::${account}:role/${name}` },
    });
    expect(statements("aws_kms_key.logs").slice(1, 3)).toMatchObject([
      { Sid: "PantherStreamEncrypt", Condition: role(`acme-${region}-panther-write`) },
      { Sid: "PantherDecrypt", Condition: role(`PantherLogProcessingRole-acme-${region}`) },
    ]);
    expect(outputs).toMatchObject({
      panther_bucket_name: "${aws_s3_bucket.panther_stream.id}",
      panther_stream_type: "CloudWatchLogs",
      panther_retain_envelope_fields: "true",
      panther_notifications: "panther-managed",
      panther_prefix: "",
      panther_excluded_prefixes: "[]",
      panther_kms_key_arn: "${aws_kms_key.logs.arn}",
    });
  });

  test("the bucket of the copies has notifications of its own", () => {
    const { resource } = pantherStackOf(row, {
      transport: "cloudwatch",
      notifications: "self-managed",
    });
    expect(resource("aws_s3_bucket_notification.panther_stream")).toMatchObject({
      bucket: "${aws_s3_bucket.panther_stream.id}",
      depends_on: ["aws_sns_topic_policy.panther"],
      topic: [
        {
          id: "panther",
          topic_arn: "${aws_sns_topic.panther.arn}",
          events: ["s3:ObjectCreated:*"],
        },
      ],
    });
  });
});

describe("the stream for Panther", () => {
  test("takes its bucket, key and expiry from the spec, and tells what the key needs", () => {
    const stack = pantherStackOf(usual, {
      transport: "cloudwatch",
      stream: { bucket: "acme-siem-{region}", encryption: { keyArn }, expireAfterDays: 3 },
    });
    expect(stack.resource("aws_s3_bucket.panther_stream")["bucket"]).toBe("acme-siem-eu-west-1");
    expect(stack.resource("aws_s3_bucket_lifecycle_configuration.panther_stream")).toMatchObject({
      rule: [{ expiration: [{ days: 3 }] }, {}],
    });
    expect(stack.outputs["panther_kms_key_arn"]).toBe(keyArn);
    const needed = stack.outputs["panther_stream_key_policy_statements"] ?? "[]";
    expect(JSON.parse(needed)).toMatchObject([
      { Sid: "PantherStreamEncrypt" },
      { Sid: "PantherDecrypt" },
    ]);
  });

  test("makes the key of the stack where nothing else needs one", () => {
    const stack = pantherStackOf(
      usual,
      { transport: "cloudwatch" },
      { destinations: { cloudwatch: { encryption: { type: "aws-owned" } } } },
    );
    expect(stack.addresses).toContain("aws_kms_key.logs");
  });

  test("reads an existing log group, too", () => {
    const stack = pantherStackOf(
      usual,
      { transport: "cloudwatch" },
      { destinations: { cloudwatch: { existingLogGroup: "/platform/bedrock" } } },
    );
    expect(stack.resource("aws_cloudwatch_log_subscription_filter.panther")).toMatchObject({
      log_group_name: "/platform/bedrock",
    });
  });
});
