import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runBedtrail } from "../examples/built-bedtrail";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { simulate, type Policy } from "../least-privilege/simulate";
import { runPolicy, type PrintedDeployer } from "../permissions/run-policy";
import { describeWithTerraform } from "./availability";
import { callAws } from "./call-aws";
import { everyFlag, makeDestinations, putLogging } from "./make-by-hand";
import { useMoto } from "./moto-server";
import { neededPermissions, type NeededPermission } from "./needed-permissions";
import { startRecordingProxy, type RecordedCall } from "./recording-proxy";
import { runWithAws } from "./run-with-aws";

const account = "111122223333";
const region = "us-east-1";
const names = {
  bucket: `acme-bedrock-${account}-${region}`,
  logGroup: "/aws/bedrock/acme-bedrock",
  role: `acme-bedrock-${region}-delivery`,
};

const spec = `version: 1
name: acme-bedrock
dataTypes: [text, image, embedding, video, audio]
terraform: { assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/terraform" } }
destinations:
  s3:
    objectLock: { mode: GOVERNANCE, days: 1 }
    accessLogs: { bucket: "acme-access-logs-{account}-{region}" }
  cloudwatch: { largeData: {}, dataProtection: { identifiers: [EmailAddress] } }
consumers:
  panther: { accountId: "999988887777", region: us-west-2, transport: s3, notifications: self-managed }
  archive: { bucketArn: "arn:aws:s3:::central-logs", accountId: "999988887777", keyArn: "arn:aws:kms:us-west-2:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab" }
targets: [{ name: main, accounts: ["${account}"], regions: [${region}, eu-west-1] }]
`;

/** Every action that bedtrail's own calls may need; none of them changes anything. */
const reads = new Set([
  "bedrock:GetModelInvocationLoggingConfiguration",
  "cloudwatch:GetMetricData",
  "cloudwatch:ListMetrics",
  "iam:GetPolicy",
  "iam:GetPolicyVersion",
  "iam:GetRole",
  "iam:GetRolePolicy",
  "iam:ListAttachedRolePolicies",
  "iam:ListRolePolicies",
  "kms:DescribeKey",
  "kms:GetKeyPolicy",
  "logs:DescribeLogGroups",
  "logs:DescribeLogStreams",
  "s3:GetBucketLogging",
  "s3:GetBucketNotification",
  "s3:GetBucketObjectLockConfiguration",
  "s3:GetBucketOwnershipControls",
  "s3:GetBucketPolicy",
  "s3:GetBucketPublicAccessBlock",
  "s3:GetBucketVersioning",
  "s3:GetEncryptionConfiguration",
  "s3:GetLifecycleConfiguration",
  "s3:GetReplicationConfiguration",
  "s3:ListBucket",
]);

const commandLines = [
  "status",
  "status --deep",
  "status --delivery",
  "status --deep --delivery --regions=all --format=html",
  "adopt",
  "adopt --write-spec",
  "adopt --write-spec --regions=all",
  "adopt --from captured.json",
  "adopt --write-spec --from captured.json",
  "adopt --remove",
];

/** What needs no access at all. */
const offline = ["--from", "--remove"];

describeWithTerraform("what asks AWS", () => {
  const moto = useMoto();
  const folder = makeTemporaryFolder();
  const recorded: RecordedCall[] = [];

  beforeAll(() => {
    const target = { account, region, ...names };
    makeDestinations(moto().url, target);
    const loggingConfig = {
      ...everyFlag(true),
      s3Config: { bucketName: names.bucket },
      cloudWatchConfig: {
        logGroupName: names.logGroup,
        roleArn: `arn:aws:iam::${account}:role/${names.role}`,
      },
    };
    putLogging(moto().url, target, loggingConfig);
    const [key] = callAws(moto().url, target, [["kms", "create_key", {}]]) as readonly {
      readonly KeyMetadata: { readonly KeyId: string; readonly Arn: string };
    }[];
    const statement = { Effect: "Allow", Action: "logs:*", Resource: "*" };
    const managed = { PolicyArn: `arn:aws:iam::${account}:policy/by-hand` };
    callAws(moto().url, target, [
      [
        "kms",
        "create_alias",
        { AliasName: "alias/acme-bedrock", TargetKeyId: key?.KeyMetadata.KeyId },
      ],
      [
        "s3",
        "put_bucket_encryption",
        {
          Bucket: names.bucket,
          ServerSideEncryptionConfiguration: {
            Rules: [
              {
                ApplyServerSideEncryptionByDefault: {
                  SSEAlgorithm: "aws:kms",
                  KMSMasterKeyID: key?.KeyMetadata.Arn,
                },
              },
            ],
          },
        },
      ],
      [
        "iam",
        "create_policy",
        {
          PolicyName: "by-hand",
          PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }),
        },
      ],
      ["iam", "attach_role_policy", { RoleName: names.role, ...managed }],
      [
        "cloudwatch",
        "put_metric_data",
        { Namespace: "AWS/Bedrock", MetricData: [{ MetricName: "Invocations", Value: 1 }] },
      ],
    ]);
    const captured = { [`${account}-${region}`]: { loggingConfig } };
    writeFileSync(join(folder, "captured.json"), JSON.stringify(captured));
    writeFileSync(join(folder, "bedtrail.yaml"), spec);
    const synth = runBedtrail(["synth"], { workingDirectory: folder });
    if (synth.code !== 0) throw new Error(synth.standardError);
  });

  it.each(commandLines)("%s makes no call but reads", async (words) => {
    const proxy = await startRecordingProxy(moto().url);
    const commandLine = words.split(" ");
    const { code, standardError } = await runWithAws(commandLine, {
      folder,
      awsEndpoint: proxy.url,
    });
    await proxy.stop();
    expect({ code, standardError }).toMatchObject({ code: 0 });
    const calls = proxy.takeCalls();
    const isOffline = commandLine.some((word) => offline.includes(word));
    expect(calls.length > 0).toBe(!isOffline);
    const signIns = calls.filter(({ service }) => service === "sts");
    for (const { body } of signIns) expect(body).toMatch(/Action=(AssumeRole|GetCallerIdentity)&/);
    expect(needsOf(calls).filter(({ action }) => !reads.has(action))).toStrictEqual([]);
    recorded.push(...calls);
  });

  it("every read of the list is made by some command", () => {
    const made = new Set(needsOf(recorded).map(({ action }) => action));
    expect([...made].sort()).toStrictEqual([...reads]);
  });

  it("the deployer's policies for a plan allow every call", async () => {
    const { exit, output } = await runPolicy(folder, "deployer", "--mode", "plan");
    expect(exit).toBe(0);
    const { accounts } = JSON.parse(output) as PrintedDeployer;
    const identityPolicies = accounts.flatMap(({ policies }) =>
      policies.map(({ document }) => document),
    );
    const denied = needsOf(recorded)
      .filter((need) => !isAllowed(need, identityPolicies))
      .map(({ action, resource, context }) =>
        [action, resource, context["aws:RequestedRegion"]].join(" "),
      );
    expect([...new Set(denied)]).toStrictEqual([]);
  });
});

function needsOf(calls: readonly RecordedCall[]): readonly NeededPermission[] {
  return calls.flatMap((call) => neededPermissions(call, { account, rolePaths: new Map() }));
}

function isAllowed(
  { action, resource, context }: NeededPermission,
  identityPolicies: readonly Policy[],
): boolean {
  const principal = `arn:aws:sts::${account}:assumed-role/terraform/session`;
  const request = { principal, account, action, resource, context, identityPolicies };
  const resourcePolicy: Policy = {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: "kms:*",
        Resource: "*",
      },
    ],
  };
  const isKey = resource.includes(":key/");
  return simulate({ ...request, ...(isKey && { resourcePolicy }) }) === "allowed";
}
