import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bedrockFor } from "../least-privilege/callers";
import { everything, overTls } from "../least-privilege/expectation";
import { simulate, type Policy, type Request } from "../least-privilege/simulate";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { runPolicy, type PrintedScp } from "./run-policy";

const place = { partition: "aws", account: "111122223333", region: "us-east-1" };
const bucket = "arn:aws:s3:::acme-bedrock-111122223333-us-east-1";
const logGroup = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock/acme-bedrock";
const role = "arn:aws:iam::111122223333:role/acme-bedrock-us-east-1-delivery";
const keys = "arn:aws:kms:us-east-1:111122223333:";
const key = `${keys}key/1234abcd-12ab-34cd-56ef-1234567890ab`;

/** Changes to what logs; an administrator may make each of them where no such policy stands. */
const tampering: readonly (readonly [action: string, resource: string])[] = [
  ["bedrock:PutModelInvocationLoggingConfiguration", "*"],
  ["bedrock:DeleteModelInvocationLoggingConfiguration", "*"],
  ["s3:DeleteBucket", bucket],
  ["s3:PutBucketPolicy", bucket],
  ["s3:DeleteBucketPolicy", bucket],
  ["s3:PutBucketPublicAccessBlock", bucket],
  ["s3:PutLifecycleConfiguration", bucket],
  ["s3:PutEncryptionConfiguration", bucket],
  ["s3:PutBucketVersioning", bucket],
  ["s3:PutReplicationConfiguration", bucket],
  ["s3:DeleteObject", `${bucket}/AWSLogs/x.json.gz`],
  ["s3:DeleteObjectVersion", `${bucket}/AWSLogs/x.json.gz`],
  ["logs:DeleteLogGroup", logGroup],
  ["logs:DeleteLogGroup", `${logGroup}:*`],
  ["logs:DeleteLogStream", `${logGroup}:log-stream:aws/bedrock/modelinvocations`],
  ["logs:PutRetentionPolicy", logGroup],
  ["logs:DisassociateKmsKey", logGroup],
  ["iam:DeleteRole", role],
  ["iam:DeleteRolePolicy", role],
  ["iam:UpdateAssumeRolePolicy", role],
  ["kms:ScheduleKeyDeletion", key],
  ["kms:DisableKey", key],
  ["kms:PutKeyPolicy", key],
  ["kms:DeleteAlias", `${keys}alias/acme-bedrock`],
];

/** What stays as free as it was. */
const harmless: readonly (readonly [action: string, resource: string, region?: string])[] = [
  ["bedrock:GetModelInvocationLoggingConfiguration", "*"],
  ["bedrock:PutModelInvocationLoggingConfiguration", "*", "ap-south-1"],
  ["bedrock:InvokeModel", "arn:aws:bedrock:us-east-1::foundation-model/x"],
  ["s3:GetObject", `${bucket}/AWSLogs/x.json.gz`],
  ["s3:DeleteBucket", `${bucket}-other`],
  ["s3:PutBucketPolicy", "arn:aws:s3:::acme-bedrock-website-us-east-1"],
  ["logs:DeleteLogGroup", `${logGroup}-other`],
  ["logs:PutLogEvents", `${logGroup}:log-stream:aws/bedrock/modelinvocations`],
  ["iam:DeleteRole", "arn:aws:iam::111122223333:role/other"],
  ["kms:DeleteAlias", `${keys}alias/other`],
  ["kms:Decrypt", key],
];

async function readScp(folder: string, ...options: readonly string[]): Promise<PrintedScp> {
  const { exit, output, errors } = await runPolicy(folder, "scp", ...options);
  expect({ exit, errors }).toStrictEqual({ exit: 0, errors: "" });
  return JSON.parse(output) as PrintedScp;
}

function documentsOf({ partitions }: PrintedScp): readonly Policy[] {
  return partitions.flatMap(({ policies }) => policies.map(({ document }) => document));
}

const keyPolicy: Policy = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::111122223333:root" },
      Action: "kms:*",
      Resource: "*",
    },
  ],
};

function requestOf(
  [action, resource, region = "us-east-1"]: (typeof harmless)[number],
  roleName: string,
  serviceControlPolicies: readonly Policy[],
): Request {
  return {
    principal: `arn:aws:sts::111122223333:assumed-role/${roleName}/session`,
    account: place.account,
    action,
    resource,
    context: {
      ...overTls,
      "aws:RequestedRegion": region,
      "aws:PrincipalArn": `arn:aws:iam::111122223333:role/${roleName}`,
      "aws:PrincipalIsAWSService": "false",
      ...(resource === key && { "kms:ResourceAliases": "alias/acme-bedrock" }),
    },
    identityPolicies: [everything],
    serviceControlPolicies,
    ...(resource.includes(":kms:") && { resourcePolicy: keyPolicy }),
  };
}

describe("policy scp", () => {
  it("stops everyone but the exempt roles from tampering", async () => {
    const policies = documentsOf(await readScp("quickstart", "--exempt", "deployer"));
    const verdicts = (roleName: string, scps: readonly Policy[]) =>
      tampering.filter((act) => simulate(requestOf(act, roleName, scps)) === "denied");
    expect(verdicts("administrator", [])).toStrictEqual([]);
    expect(verdicts("administrator", policies)).toStrictEqual(tampering);
    expect(verdicts("deployer2", policies)).toStrictEqual(tampering);
    expect(verdicts("deployer", policies)).toStrictEqual([]);
  });

  it("leaves everything else as free as it was", async () => {
    const policies = documentsOf(await readScp("quickstart", "--exempt", "deployer"));
    const denied = harmless.filter(
      (act) => simulate(requestOf(act, "administrator", policies)) === "denied",
    );
    expect(denied).toStrictEqual([]);
  });

  it("does not stop a service, not even where its statements stand in another policy", async () => {
    const policies = documentsOf(await readScp("quickstart", "--exempt", "deployer"));
    const Statement = policies.flatMap((policy) => policy.Statement);
    const denying = Statement.map((statement) => ({ ...(statement as object), Principal: "*" }));
    const allowing = { Effect: "Allow", Principal: "*", Action: "s3:*", Resource: "*" };
    expect(
      simulate({
        ...bedrockFor(place),
        account: place.account,
        action: "s3:DeleteObject",
        resource: `${bucket}/x`,
        resourcePolicy: { Version: "2012-10-17", Statement: [...denying, allowing] },
      }),
    ).toBe("allowed");
  });

  it("exempts the roles that the spec deploys with, where none is named", async () => {
    const { partitions } = await readScp("strict");
    expect(partitions.map(({ exempt }) => exempt)).toStrictEqual([
      ["arn:aws:iam::????????????:role/terraform"],
    ]);
  });

  it("takes names with paths, wildcards and ARNs as roles, in the partition of the targets", async () => {
    const arn = "arn:aws-us-gov:iam::*:role/x";
    const { partitions } = await readScp(
      "govcloud",
      "--exempt",
      "/ops/break-glass",
      "--exempt",
      "aws-reserved/*/AWSReservedSSO_Admin_*",
      "--exempt",
      arn,
    );
    expect(partitions.map(({ partition, exempt }) => ({ partition, exempt }))).toStrictEqual([
      {
        partition: "aws-us-gov",
        exempt: [
          arn,
          "arn:aws-us-gov:iam::????????????:role/aws-reserved/*/AWSReservedSSO_Admin_*",
          "arn:aws-us-gov:iam::????????????:role/ops/break-glass",
        ].sort(),
      },
    ]);
  });

  it("would exempt nobody: then it says what to do", async () => {
    const { exit, output, errors } = await runPolicy("quickstart", "scp");
    expect({ exit, output }).toStrictEqual({ exit: 2, output: "" });
    expect(errors).toContain("--exempt");
  });

  it("refuses what can be no role", async () => {
    const { exit, errors } = await runPolicy("quickstart", "scp", "--exempt", "arn:aws:s3:::x");
    expect(exit).toBe(2);
    expect(errors).toContain('--exempt "arn:aws:s3:::x" is no role.');
  });

  it("splits what is too long for one policy, and loses nothing", async () => {
    const printed = await readScp(folderOf({ groups: 1, regions }), "--exempt", "deployer");
    const policies = printed.partitions.flatMap((partition) => partition.policies);
    expect(policies.length).toBeGreaterThan(1);
    for (const { document, characters } of policies) {
      expect(JSON.stringify(document)).toHaveLength(characters);
      expect(characters).toBeLessThanOrEqual(5120);
    }
    const documents = policies.map(({ document }) => document);
    for (const region of regions) {
      const request = requestOf(
        ["s3:DeleteBucket", `arn:aws:s3:::acme-0-111122223333-${region}`],
        "administrator",
        documents,
      );
      expect({ region, verdict: simulate(request) }).toStrictEqual({ region, verdict: "denied" });
    }
  });

  it("refuses what an account cannot have", async () => {
    const { exit, output, errors } = await runPolicy(
      folderOf({ groups: 20, regions }),
      "scp",
      "--exempt",
      "deployer",
    );
    expect({ exit, output }).toStrictEqual({ exit: 1, output: "" });
    expect(errors).toContain("does not fit into the 5 service control policies");
  });
});

const regions = [
  ...["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "sa-east-1"],
  ...["eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1", "eu-north-1", "eu-south-1"],
  ...["ap-south-1", "ap-northeast-1", "ap-northeast-2", "ap-southeast-1", "ap-southeast-2"],
];

/** A folder with a spec of many names: one bucket, log group and role per group and Region. */
function folderOf({
  groups,
  regions: regionCodes,
}: {
  readonly groups: number;
  readonly regions: readonly string[];
}): string {
  const folder = makeTemporaryFolder();
  const targets = Array.from({ length: groups }, (_, index) => ({
    name: `group-${String(index)}`,
    accounts: [String(111122223333 + index)],
    regions: regionCodes,
    destinations: {
      s3: { bucket: `acme-${String(index)}-{account}-{region}` },
      cloudwatch: {
        logGroup: `/acme/${String(index)}`,
        role: { name: `r${String(index)}-{region}` },
      },
    },
  }));
  const spec = { version: 1, name: "acme", dataTypes: ["text", "audio"], targets };
  writeFileSync(join(folder, "bedtrail.yaml"), JSON.stringify(spec));
  return folder;
}
