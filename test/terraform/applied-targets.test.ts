import { applySpec } from "./apply-spec";
import { describeWithTerraform } from "./availability";
import {
  bedrockLogs,
  expectEmptySecondPlans,
  onlyForTarget,
  specHead,
  targetsOf,
  tlsStatement,
  withoutLifecycle,
  writeStatement,
} from "./expected-policies";
import { useMoto } from "./moto-server";

describeWithTerraform("applied targets", () => {
  const moto = useMoto();

  it("both destinations with a key, in two accounts and two Regions", async () => {
    const spec = `${specHead}dataTypes: [text, embedding, audio]
destinations:
  s3: { prefix: "invocations", forceDestroy: true }
  cloudwatch: { retentionDays: 90, largeData: { prefix: large-data } }
${targetsOf(["111122223333", "222233334444"], ["us-east-1", "eu-west-1"])}`;
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    expect(applied.stacks).toHaveLength(4);
    for (const stack of applied.stacks) {
      const { account, region } = stack;
      const bucket = `acme-bedrock-${account}-${region}`;
      const group = `arn:aws:logs:${region}:${account}:log-group:/aws/bedrock/acme-bedrock`;
      const role = `arn:aws:iam::${account}:role/acme-bedrock-${region}-delivery`;
      expect(stack.warnings).toStrictEqual([]);
      expect(stack.readLive()).toMatchObject({
        loggingConfiguration: {
          textDataDeliveryEnabled: true,
          imageDataDeliveryEnabled: false,
          embeddingDataDeliveryEnabled: true,
          videoDataDeliveryEnabled: false,
          s3Config: { bucketName: bucket, keyPrefix: "invocations" },
          cloudWatchConfig: {
            logGroupName: "/aws/bedrock/acme-bedrock",
            roleArn: role,
            largeDataDeliveryS3Config: { bucketName: bucket, keyPrefix: "large-data" },
          },
        },
        bucketPolicy: {
          Version: "2012-10-17",
          Statement: [
            writeStatement(
              ["invocations", "large-data"].map(
                (prefix) => `arn:aws:s3:::${bucket}/${prefix}/${bedrockLogs(account)}`,
              ),
              account,
              region,
            ),
            tlsStatement(bucket),
          ],
        },
        keyPolicy: {
          Version: "2012-10-17",
          Statement: [
            {
              Sid: "AccountAdministration",
              Effect: "Allow",
              Principal: { AWS: `arn:aws:iam::${account}:root` },
              Action: "kms:*",
              Resource: "*",
            },
            {
              Sid: "AmazonBedrockLogsEncrypt",
              Effect: "Allow",
              Principal: { Service: "bedrock.amazonaws.com" },
              Action: ["kms:Decrypt", "kms:GenerateDataKey"],
              Resource: "*",
              Condition: onlyForTarget(account, region),
            },
            {
              Sid: "CloudWatchLogsEncrypt",
              Effect: "Allow",
              Principal: { Service: `logs.${region}.amazonaws.com` },
              Action: [
                ...["kms:Decrypt*", "kms:Describe*", "kms:Encrypt*"],
                ...["kms:GenerateDataKey*", "kms:ReEncrypt*"],
              ],
              Resource: "*",
              Condition: { ArnEquals: { "kms:EncryptionContext:aws:logs:arn": group } },
            },
          ],
        },
        roleTrustPolicy: {
          Version: "2012-10-17",
          Statement: [
            {
              Sid: "AmazonBedrockAssume",
              Effect: "Allow",
              Principal: { Service: "bedrock.amazonaws.com" },
              Action: "sts:AssumeRole",
              Condition: onlyForTarget(account, region),
            },
          ],
        },
        rolePolicies: [
          {
            Version: "2012-10-17",
            Statement: [
              {
                Sid: "AmazonBedrockLogsWrite",
                Effect: "Allow",
                Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
                Resource: `${group}:log-stream:aws/bedrock/modelinvocations`,
              },
            ],
          },
        ],
        keyRotates: true,
        bucketVersioning: "Enabled",
        bucketOwnership: "BucketOwnerEnforced",
        logGroup: { retentionInDays: 90, kmsKeyId: stack.outputs["key_arn"] },
      });
    }
    await expectEmptySecondPlans(applied);
    await applied.destroy();
    for (const stack of applied.stacks) {
      expect(stack.readLive()).toMatchObject({
        loggingConfiguration: undefined,
        bucketPolicy: undefined,
        logGroup: undefined,
      });
    }
  });

  it("S3 alone, with its lifecycle, metadata only", async () => {
    const spec = `${specHead}dataTypes: none
destinations:
  s3:
    encryption: { type: sse-s3 }
    lifecycle: { expireAfterDays: 400, transitions: [{ afterDays: 30, storageClass: STANDARD_IA }] }
    objectLock: { mode: GOVERNANCE, days: 90 }
    forceDestroy: true
    readers: [{ principalArn: "arn:aws:iam::444455556666:role/analytics", prefix: AWSLogs }]
${targetsOf(["111122223333"], ["us-west-2"])}`;
    const applied = await applySpec(spec, { moto: moto() });
    const stack = applied.stack("111122223333-us-west-2");
    const bucket = "acme-bedrock-111122223333-us-west-2";
    const analytics = {
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::444455556666:role/analytics" },
    };
    expect(stack.readLive()).toMatchObject({
      loggingConfiguration: {
        textDataDeliveryEnabled: false,
        imageDataDeliveryEnabled: false,
        embeddingDataDeliveryEnabled: false,
        videoDataDeliveryEnabled: false,
        s3Config: { bucketName: bucket },
      },
      bucketPolicy: {
        Statement: [
          writeStatement(
            [`arn:aws:s3:::${bucket}/${bedrockLogs("111122223333")}`],
            "111122223333",
            "us-west-2",
          ),
          tlsStatement(bucket),
          {
            Sid: "Reader1Objects",
            ...analytics,
            Action: "s3:GetObject",
            Resource: `arn:aws:s3:::${bucket}/AWSLogs/*`,
          },
          {
            Sid: "Reader1List",
            ...analytics,
            Action: "s3:ListBucket",
            Resource: `arn:aws:s3:::${bucket}`,
            Condition: { StringLike: { "s3:prefix": ["AWSLogs", "AWSLogs/*"] } },
          },
          {
            Sid: "Reader1Location",
            ...analytics,
            Action: "s3:GetBucketLocation",
            Resource: `arn:aws:s3:::${bucket}`,
          },
        ],
      },
      bucketLifecycle: [
        {
          ID: "keep-logs",
          Status: "Enabled",
          Expiration: { Days: 400 },
          Transitions: [{ Days: 30, StorageClass: "STANDARD_IA" }],
          NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        },
        {
          ID: "abort-incomplete-uploads",
          Status: "Enabled",
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        },
      ],
    });
    expect(stack.outputs["key_arn"]).toBeUndefined();
    await expectEmptySecondPlans(applied);
  });

  it("CloudWatch alone, with a bucket of its own for large data, then retired", async () => {
    const spec = `${specHead}dataTypes: [text, image, video, embedding, audio]
destinations:
  cloudwatch:
    largeData: { bucket: "{name}-large-{account}", forceDestroy: true }
    role: { path: /platform/, permissionsBoundary: "arn:{partition}:iam::{account}:policy/boundary" }
${targetsOf(["111122223333"], ["eu-central-1"])}`;
    const options = { moto: moto(), typesToLeaveOut: withoutLifecycle };
    const applied = await applySpec(spec, options);
    const stack = applied.stack("111122223333-eu-central-1");
    expect(stack.readLive()).toMatchObject({
      loggingConfiguration: {
        imageDataDeliveryEnabled: true,
        videoDataDeliveryEnabled: true,
        cloudWatchConfig: {
          roleArn: "arn:aws:iam::111122223333:role/platform/acme-bedrock-eu-central-1-delivery",
          largeDataDeliveryS3Config: {
            bucketName: "acme-bedrock-large-111122223333",
            keyPrefix: "large-data",
          },
        },
      },
    });
    expect(stack.outputs).toMatchObject({
      large_data_bucket_name: "acme-bedrock-large-111122223333",
    });
    await expectEmptySecondPlans(applied);

    const retired = await applySpec(spec.replace("name: main", "name: main\n    retired: true"), {
      ...options,
      folder: applied.folder,
    });
    const after = retired.stack("111122223333-eu-central-1");
    expect(await after.readState()).toStrictEqual([]);
    expect(stack.readLive()).toMatchObject({
      loggingConfiguration: undefined,
      roleTrustPolicy: undefined,
      logGroup: { logGroupName: "/aws/bedrock/acme-bedrock" },
    });
    await expectEmptySecondPlans(retired);
  });
});
