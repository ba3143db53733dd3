import type { PlainSpec } from "../../../resolve/resolve-plain-spec";
import { synthesizeArchive, synthesizeStack } from "../../synthesized-stack";
import { account, pantherAccount, partitionRows, type PartitionRow } from "./panther-stack-of";

const archiveAccount = "444455556666";

function specOf(
  { region, pantherRegion }: PartitionRow,
  panther: object = {},
  parts: PlainSpec = {},
): PlainSpec {
  return {
    archive: { account: archiveAccount, region },
    destinations: { s3: { prefix: "logs" } },
    consumers: {
      archive: true,
      panther: { accountId: pantherAccount, region: pantherRegion, ...panther },
    },
    targets: [{ name: "main", accounts: [account], regions: [region] }],
    ...parts,
  };
}

const [usual = partitionRows[0]] = partitionRows;
if (usual === undefined) throw new Error("There is no partition.");

const ofPanther = (addresses: readonly string[]): readonly string[] =>
  addresses.filter((address) => /panther|notification|subscription/.test(address));

const roleAddresses = ["aws_iam_role.panther", "aws_iam_role_policy.panther_read"];

describe.each(partitionRows)("Panther on the archive in $partition", (row) => {
  const { partition, region, pantherRegion } = row;
  const bucketArn = "${aws_s3_bucket.archive.arn}";
  const roleArn = `arn:${partition}:iam::${archiveAccount}:role/PantherLogProcessingRole-acme-archive`;

  test("targets have nothing of Panther's", () => {
    for (const notifications of ["panther-managed", "self-managed"]) {
      const { json } = synthesizeStack(specOf(row, { notifications }));
      expect(JSON.stringify(json).toLowerCase()).not.toContain("panther");
    }
  });

  test("the role is one of the archive, with Panther's name, path, tag and trust", () => {
    const { resource, statements } = synthesizeArchive(specOf(row));
    expect(resource("aws_iam_role.panther")).toMatchObject({
      name: "PantherLogProcessingRole-acme-archive",
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

  test("the role reads records of all accounts in the archive and decrypts, and nothing else", () => {
    const { statements } = synthesizeArchive(specOf(row));
    expect(statements("aws_iam_role_policy.panther_read")).toEqual([
      {
        Sid: "FindBucket",
        Effect: "Allow",
        Action: ["s3:GetBucketLocation", "s3:ListBucket"],
        Resource: bucketArn,
      },
      {
        Sid: "ReadRecords",
        Effect: "Allow",
        Action: "s3:GetObject",
        Resource: `${bucketArn}/logs/AWSLogs/*/BedrockModelInvocationLogs/*`,
      },
      {
        Sid: "DecryptRecords",
        Effect: "Allow",
        Action: ["kms:Decrypt", "kms:DescribeKey"],
        Resource: "${aws_kms_key.archive.arn}",
      },
    ]);
    expect(statements("aws_kms_key.archive")).toContainEqual({
      Sid: "PantherDecrypt",
      Effect: "Allow",
      Principal: { AWS: `arn:${partition}:iam::${archiveAccount}:root` },
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Resource: "*",
      Condition: { ArnEquals: { "aws:PrincipalArn": roleArn } },
    });
  });

  test("Panther manages the notifications by itself, of one topic in one Region", () => {
    const { addresses, statements } = synthesizeArchive(specOf(row));
    expect(ofPanther(addresses)).toEqual([
      roleAddresses[0],
      "aws_iam_role_policy.panther_notifications",
      roleAddresses[1],
    ]);
    expect(statements("aws_iam_role_policy.panther_notifications")).toMatchObject([
      {
        Resource: `arn:${partition}:sns:${region}:${archiveAccount}:panther-notifications-topic`,
      },
      { Action: ["s3:GetBucketNotification", "s3:PutBucketNotification"], Resource: bucketArn },
    ]);
  });

  test("self-managed notifications are the archive's, to a topic beside it", () => {
    const { addresses, resource, statements } = synthesizeArchive(
      specOf(row, { notifications: "self-managed", registered: true }),
    );
    expect(ofPanther(addresses)).toEqual([
      roleAddresses[0],
      roleAddresses[1],
      "aws_kms_alias.panther",
      "aws_kms_key.panther",
      "aws_s3_bucket_notification.panther",
      "aws_sns_topic.panther",
      "aws_sns_topic_policy.panther",
      "aws_sns_topic_subscription.panther",
    ]);
    expect(resource("aws_s3_bucket_notification.panther")).toMatchObject({
      bucket: "${aws_s3_bucket.archive.id}",
      topic: [
        {
          id: "panther",
          topic_arn: "${aws_sns_topic.panther.arn}",
          events: ["s3:ObjectCreated:*"],
          filter_prefix: "logs/AWSLogs/",
        },
      ],
      depends_on: ["aws_sns_topic_policy.panther"],
    });
    expect(resource("aws_sns_topic_subscription.panther")).toMatchObject({
      protocol: "sqs",
      endpoint: `arn:${partition}:sqs:${pantherRegion}:${pantherAccount}:panther-input-data-notifications-queue`,
      raw_message_delivery: false,
    });
    const onlyForArchive = {
      StringEquals: { "aws:SourceAccount": archiveAccount },
      ArnEquals: { "aws:SourceArn": bucketArn },
    };
    expect(statements("aws_sns_topic_policy.panther")[0]).toMatchObject({
      Principal: { Service: "s3.amazonaws.com" },
      Condition: onlyForArchive,
    });
    expect(statements("aws_kms_key.panther")[1]).toMatchObject({ Condition: onlyForArchive });
  });
});

describe("Panther on the archive", () => {
  test("is told of by the outputs of the archive", () => {
    const { outputs } = synthesizeArchive(specOf(usual, { notifications: "self-managed" }));
    const records = "logs/AWSLogs/*/BedrockModelInvocationLogs/";
    const check = "amazon-bedrock-logs-permission-check*";
    expect(outputs).toMatchObject({
      panther_source_name: "acme-archive",
      panther_account_id: archiveAccount,
      panther_bucket_name: "${aws_s3_bucket.archive.id}",
      panther_role_arn: "${aws_iam_role.panther.arn}",
      panther_stream_type: "JSON",
      panther_log_type: "AWS.BedrockModelInvocation",
      panther_notifications: "self-managed",
      panther_prefix: "logs/AWSLogs/",
      panther_excluded_prefixes: JSON.stringify([
        `${records}*/*/*/*/*/data/*`,
        `${records}*${check}`,
        `${records}*/${check}`,
        `${records}*/*/*/*/*/${check}`,
      ]),
      panther_kms_key_arn: "${aws_kms_key.archive.arn}",
      panther_topic_arn: "${aws_sns_topic.panther.arn}",
    });
  });

  test("has a folder, a notification and a permission for each part that it reads", () => {
    const spec = specOf(usual, { notifications: "self-managed" });
    const { outputs, resource, statements } = synthesizeArchive({
      ...spec,
      targets: [
        { name: "main", accounts: [account], regions: [usual.region] },
        {
          name: "silent",
          accounts: ["222233334444"],
          regions: [usual.region],
          consumers: { panther: null },
        },
        { name: "other", accounts: ["333344445555"], regions: [usual.region] },
      ],
    });
    const folders = [account, "333344445555"].map(
      (id) => `logs/AWSLogs/${id}/BedrockModelInvocationLogs/`,
    );
    expect(
      (JSON.parse(outputs["panther_prefixes"] ?? "[]") as { prefix: string }[]).map(
        ({ prefix }) => prefix,
      ),
    ).toEqual(folders);
    expect(outputs).not.toHaveProperty("panther_prefix");
    expect(resource("aws_s3_bucket_notification.panther")["topic"]).toMatchObject([
      { id: "panther", filter_prefix: folders[0] },
      { id: "panther-2", filter_prefix: folders[1] },
    ]);
    const [, reading] = statements("aws_iam_role_policy.panther_read");
    expect(reading?.["Resource"]).toEqual(
      folders.map((folder) => `\${aws_s3_bucket.archive.arn}/${folder}*`),
    );
  });

  test("uses no key where S3 has the keys, and tells the owner of a given key what it needs", () => {
    const archive = { account: archiveAccount, region: usual.region } as const;
    const without = synthesizeArchive(
      specOf(usual, {}, { archive: { ...archive, encryption: { type: "sse-s3" } } }),
    );
    expect(without.statements("aws_iam_role_policy.panther_read")).toHaveLength(2);
    expect(without.outputs).not.toHaveProperty("panther_kms_key_arn");
    const keyArn = `arn:aws:kms:eu-west-1:${archiveAccount}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
    const given = synthesizeArchive(
      specOf(usual, {}, { archive: { ...archive, encryption: { keyArn } } }),
    );
    expect(given.outputs["panther_kms_key_arn"]).toBe(keyArn);
    expect(given.outputs["bucket_key_policy_statements"]).toContain("PantherDecrypt");
    expect(given.statements("aws_iam_role_policy.panther_read")[2]).toMatchObject({
      Resource: keyArn,
    });
  });

  test("has the names that the spec gives, with the account and Region of the archive", () => {
    const { outputs, resource } = synthesizeArchive(
      specOf(usual, { roleSuffix: "ml-{region}", sourceName: "ML {account}" }),
    );
    expect(resource("aws_iam_role.panther")["name"]).toBe("PantherLogProcessingRole-ml-eu-west-1");
    expect(outputs["panther_source_name"]).toBe(`ML ${archiveAccount}`);
  });

  test("has the boundary of the spec's roles, of its own account, and no other path", () => {
    const roles = { path: "/platform/", permissionsBoundary: "arn:aws:iam::{account}:policy/b" };
    const { resource, statements } = synthesizeArchive(specOf(usual, {}, { roles }));
    expect(resource("aws_iam_role.panther")).toMatchObject({
      path: "/",
      permissions_boundary: `arn:aws:iam::${archiveAccount}:policy/b`,
    });
    expect(JSON.stringify(statements("aws_kms_key.archive"))).toContain(
      ":role/PantherLogProcessingRole-acme-archive",
    );
  });

  test("is the targets' own where they do not replicate, or are told to have their own", () => {
    const spec = specOf(usual);
    const others: readonly PlainSpec[] = [
      specOf(usual, { archive: false }),
      {
        ...spec,
        targets: [
          {
            name: "main",
            accounts: [account],
            regions: [usual.region],
            destinations: { cloudwatch: {} },
            consumers: { panther: { transport: "cloudwatch" } },
          },
        ],
      },
      {
        ...spec,
        overrides: [{ match: { groups: ["main"] }, consumers: { archive: null } }],
      },
      {
        ...spec,
        consumers: {
          ...spec.consumers,
          archive: { bucketArn: "arn:aws:s3:::central", accountId: archiveAccount },
        },
      },
    ];
    for (const other of others) {
      expect(synthesizeStack(other).addresses).toContain("aws_iam_role.panther");
      expect(ofPanther(synthesizeArchive(other).addresses)).toEqual([]);
    }
  });
});
