import type { JsonMap } from "../../../src/spec/json-value";
import type { PlainSpec } from "../../resolve/resolve-plain-spec";
import { stackTexts } from "../../synth/stack-texts";
import { mapAt, synthesizeStack } from "../synthesized-stack";

const archive = { account: "999988887777", region: "eu-west-1" } as const;
const bucketArn = "arn:aws:s3:::acme-archive";
const keyArn = "arn:aws:kms:eu-west-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const given = { bucketArn, accountId: "999988887777", keyArn };
const replication = "aws_s3_bucket_replication_configuration.archive";
const rolePolicy = "aws_iam_role_policy.archive";

function synthesizeBoth(spec: PlainSpec) {
  const parts: PlainSpec = { archive, consumers: { archive: true }, destinations: { s3: {} } };
  const texts = stackTexts({ ...parts, ...spec });
  const read = (name: string): JsonMap => JSON.parse(texts.get(name) ?? "{}") as JsonMap;
  return { target: read("111122223333-us-east-1"), central: read("archive") };
}

/** The only rule of the replication of a target. */
function ruleOf(spec: PlainSpec): JsonMap {
  return mapAt(synthesizeBoth(spec).target, "resource", ...replication.split("."), "rule");
}

function statementsOf(stack: JsonMap, address: string, attribute = "policy"): readonly JsonMap[] {
  const body = mapAt(stack, "resource", ...address.split("."));
  return (JSON.parse(body[attribute] as string) as { Statement: JsonMap[] }).Statement;
}

const sidsOf = (statements: readonly JsonMap[]) => statements.map(({ Sid }) => Sid);

describe("the replication of a log bucket", () => {
  test("takes all of a bucket of the stack's own, and no deletion", () => {
    expect(ruleOf({})).toMatchObject({
      id: "logs",
      priority: 0,
      status: "Enabled",
      filter: {},
      delete_marker_replication: { status: "Disabled" },
      source_selection_criteria: { sse_kms_encrypted_objects: { status: "Enabled" } },
      destination: {
        bucket: bucketArn,
        account: "999988887777",
        access_control_translation: { owner: "Destination" },
        encryption_configuration: {
          replica_kms_key_id: "arn:aws:kms:eu-west-1:999988887777:alias/acme-archive",
        },
        metrics: { status: "Enabled" },
      },
    });
  });

  test("takes the paths of logs in an existing bucket, which it was handed", () => {
    const s3 = { existingBucket: "b", prefix: "p", takeOver: ["replication" as const] };
    const { target } = synthesizeBoth({ destinations: { s3, cloudwatch: { largeData: {} } } });
    expect(mapAt(target, "resource", ...replication.split("."))["rule"]).toMatchObject([
      { id: "logs", filter: { prefix: "p/AWSLogs/111122223333/BedrockModelInvocationLogs/" } },
      {
        ...{ id: "large-data", priority: 1 },
        filter: { prefix: "large-data/AWSLogs/111122223333/BedrockModelInvocationLogs/" },
      },
    ]);
  });

  test("leaves alone an existing bucket that it was not handed", () => {
    const { target } = synthesizeBoth({ destinations: { s3: { existingBucket: "b" } } });
    expect(JSON.stringify(target)).not.toContain("replication");
  });

  test("names no owner in the archive's own account", () => {
    const here = { account: "111122223333", region: "us-east-1" } as const;
    expect(mapAt(ruleOf({ archive: here }), "destination")).not.toHaveProperty("account");
    expect(mapAt(ruleOf({ archive: here }), "destination")).not.toHaveProperty(
      "access_control_translation",
    );
  });

  test("names no key where S3 has the keys", () => {
    const rule = ruleOf({
      archive: { ...archive, encryption: { type: "sse-s3" } },
      destinations: { s3: { encryption: { type: "sse-s3" } } },
    });
    expect(rule).not.toHaveProperty("source_selection_criteria");
    expect(mapAt(rule, "destination")).not.toHaveProperty("encryption_configuration");
  });

  test("waits for versions, and for what its role may", () => {
    const stack = synthesizeStack({
      destinations: { s3: {} },
      consumers: { archive: given },
    });
    const { depends_on: waitsFor } = stack.resource(replication);
    expect(waitsFor).toContain("aws_s3_bucket_versioning.logs");
    expect(waitsFor).toContain(rolePolicy);
  });

  test("reads locks only of what may be locked", () => {
    const objectLock = { mode: "GOVERNANCE" as const, days: 1 };
    const locked = synthesizeBoth({ destinations: { s3: { objectLock } } }).target;
    const unlocked = synthesizeBoth({}).target;
    const reading = (stack: JsonMap) =>
      statementsOf(stack, rolePolicy).find(({ Sid }) => Sid === "ReadLogVersions")?.["Action"];
    expect(reading(locked)).toContain("s3:GetObjectRetention");
    expect(reading(unlocked)).not.toContain("s3:GetObjectRetention");
  });

  test("goes with its role when the target retires", () => {
    const targets = [
      { name: "a", accounts: ["111122223333"], regions: ["us-east-1" as const], retired: true },
    ];
    expect(JSON.stringify(synthesizeBoth({ targets }).target)).not.toContain("replication");
  });
});

describe("an archive of others", () => {
  const stack = synthesizeStack({
    destinations: { s3: {} },
    consumers: { archive: given },
    organizationId: "o-abc123def4",
  });

  test("is told by outputs what to let in", () => {
    expect(Object.keys(stack.outputs)).toEqual(
      expect.arrayContaining([
        "archive_bucket_arn",
        "archive_bucket_policy_statements",
        "archive_key_policy_statements",
        "archive_role_arn",
      ]),
    );
    expect(stack.outputs["archive_bucket_policy_statements"]).toContain("o-abc123def4");
  });

  test("has its key by ARN", () => {
    const encrypt = stack.statements(rolePolicy).find(({ Sid }) => Sid === "EncryptReplicas");
    expect(encrypt).toMatchObject({ Resource: keyArn });
    expect(JSON.stringify(encrypt)).not.toContain("ResourceAliases");
  });
});

describe("the stack of the archive", () => {
  test("is locked, versioned and private, and says what it made", () => {
    const objectLock = { mode: "COMPLIANCE" as const, days: 90 };
    const { central } = synthesizeBoth({ archive: { ...archive, objectLock } });
    expect(Object.keys(mapAt(central, "resource"))).toEqual([
      "aws_kms_alias",
      "aws_kms_key",
      "aws_s3_bucket",
      "aws_s3_bucket_lifecycle_configuration",
      "aws_s3_bucket_object_lock_configuration",
      "aws_s3_bucket_ownership_controls",
      "aws_s3_bucket_policy",
      "aws_s3_bucket_public_access_block",
      "aws_s3_bucket_server_side_encryption_configuration",
      "aws_s3_bucket_versioning",
    ]);
    expect(Object.keys(mapAt(central, "output"))).toEqual(["bucket_arn", "bucket_name", "key_arn"]);
    expect(mapAt(central, "provider", "aws")).toMatchObject({
      region: "eu-west-1",
      allowed_account_ids: ["999988887777"],
    });
  });

  test("lets in the organisation, or else the accounts that replicate, and nobody where none does", () => {
    const policy = "aws_s3_bucket_policy.archive";
    const ofOrganisation = synthesizeBoth({ organizationId: "o-abc123def4" }).central;
    expect(statementsOf(ofOrganisation, policy)[0]).toMatchObject({
      Principal: { AWS: "*" },
      Condition: { StringEquals: { "aws:PrincipalOrgID": "o-abc123def4" } },
    });
    expect(statementsOf(synthesizeBoth({}).central, policy)[0]).toMatchObject({
      Principal: { AWS: ["arn:aws:iam::111122223333:root"] },
    });
    const unused = synthesizeBoth({ consumers: {} }).central;
    expect(sidsOf(statementsOf(unused, policy))).toEqual(["DenyInsecureTransport"]);
    expect(sidsOf(statementsOf(unused, "aws_kms_key.archive"))).toEqual(["AccountAdministration"]);
  });

  test("lets each account write below its own id, whatever placeholders prefixes have", () => {
    const prefix = "{{odd}}/{account}/{region}";
    const { central } = synthesizeBoth({ destinations: { s3: { prefix } } });
    expect(statementsOf(central, "aws_s3_bucket_policy.archive")[0]?.["Resource"]).toEqual([
      `${bucketArn}/{odd}/$\${aws:PrincipalAccount}/*/AWSLogs/$\${aws:PrincipalAccount}/BedrockModelInvocationLogs/*`,
    ]);
  });

  test("fills its own placeholders, also where targets name its key", () => {
    const ofArchive = "arn:aws:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    const parts = { archive: { ...archive, encryption: { keyArn: ofArchive } } };
    expect(mapAt(ruleOf(parts), "destination", "encryption_configuration")).toEqual({
      replica_kms_key_id: keyArn,
    });
  });

  test("says what a given key must allow", () => {
    const { central } = synthesizeBoth({ archive: { ...archive, encryption: { keyArn } } });
    expect(Object.keys(mapAt(central, "resource"))).not.toContain("aws_kms_key");
    expect(mapAt(central, "output", "bucket_key_policy_statements")["value"]).toContain(
      "ReplicationEncrypt",
    );
  });
});
