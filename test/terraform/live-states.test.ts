import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { describeWithTerraform } from "./availability";
import { callAws, type Call } from "./call-aws";
import { specHead, targetsOf } from "./expected-policies";
import { everyFlag, makeDestinations, putLogging } from "./make-by-hand";
import { useMoto } from "./moto-server";
import { runWithAws } from "./run-with-aws";

const region = "us-east-1";
const logGroup = "/by-hand";
const role = "by-hand";
const path = "destinations.cloudwatch";

/** What somebody has done to a sound target, and how its differences read. */
interface Deed {
  readonly does: (bucket: string, account: string) => readonly Call[];
  readonly found: readonly string[];
}

function documentOf(...statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

/** The logging configuration of a sound target. */
function soundLogging(bucket: string, account: string) {
  return {
    ...everyFlag(true),
    s3Config: { bucketName: bucket, keyPrefix: "logs" },
    cloudWatchConfig: {
      logGroupName: logGroup,
      roleArn: `arn:aws:iam::${account}:role/${role}`,
      largeDataDeliveryS3Config: { bucketName: bucket, keyPrefix: "large" },
    },
  };
}

function putting(change: (sound: ReturnType<typeof soundLogging>) => object): Deed["does"] {
  return (bucket, account) => [
    [
      "bedrock",
      "put_model_invocation_logging_configuration",
      { loggingConfig: change(soundLogging(bucket, account)) },
    ],
  ];
}

const deeds: Readonly<Record<string, Deed>> = {
  nothing: { does: () => [], found: [] },
  "audio off": {
    does: putting((sound) => ({ ...sound, audioDataDeliveryEnabled: false })),
    found: ["dataTypes.audio: off, specified on"],
  },
  "another prefix": {
    does: putting(({ s3Config, ...sound }) => ({
      ...sound,
      s3Config: { ...s3Config, keyPrefix: "x" },
    })),
    found: ["destinations.s3.prefix: x, specified logs"],
  },
  "no CloudWatch": {
    does: putting(({ cloudWatchConfig: _none, ...sound }) => sound),
    found: [`${path}: none, specified ${logGroup}`],
  },
  "a bucket that is gone": {
    does: (Bucket) => [["s3", "delete_bucket", { Bucket }]],
    found: ["destinations.s3.bucket: no such bucket in this Region, specified BUCKET"],
  },
  "no bucket policy": {
    does: (Bucket) => [["s3", "delete_bucket_policy", { Bucket }]],
    found: ["destinations.s3.bucket policy: no policy, specified Bedrock may write"],
  },
  "a bucket policy for one prefix": {
    does: (Bucket) => [
      [
        "s3",
        "put_bucket_policy",
        {
          Bucket,
          Policy: documentOf({
            Effect: "Allow",
            Principal: { Service: "bedrock.amazonaws.com" },
            Action: "s3:PutObject",
            Resource: `arn:aws:s3:::${Bucket}/logs/*`,
          }),
        },
      ],
    ],
    found: ["destinations.s3.bucket policy: not allowed under large, specified Bedrock may write"],
  },
  "a log group of which only a longer name is left": {
    does: () => [
      ["logs", "delete_log_group", { logGroupName: logGroup }],
      ["logs", "create_log_group", { logGroupName: `${logGroup}-2` }],
    ],
    found: [`${path}.logGroup: no such log group, specified ${logGroup}`],
  },
  "a role without a policy": {
    does: () => [["iam", "delete_role_policy", { RoleName: role, PolicyName: "write" }]],
    found: ["logs:CreateLogStream", "logs:PutLogEvents"].map(
      (action) =>
        `${path}.role policies: ${action} is not allowed, specified may write to ${logGroup}`,
    ),
  },
  "a role for somebody else": {
    does: () => [
      [
        "iam",
        "update_assume_role_policy",
        {
          RoleName: role,
          PolicyDocument: documentOf({
            Effect: "Allow",
            Principal: { Service: "lambda.amazonaws.com" },
            Action: "sts:AssumeRole",
          }),
        },
      ],
    ],
    found: [`${path}.role trust: not allowed, specified Bedrock may assume it`],
  },
  "a role that is gone": {
    does: () => [
      ["iam", "delete_role_policy", { RoleName: role, PolicyName: "write" }],
      ["iam", "delete_role", { RoleName: role }],
    ],
    found: [`${path}.role: no such role, specified arn:aws:iam::ACCOUNT:role/${role}`],
  },
};

interface PrintedTarget {
  readonly target: string;
  readonly state: string;
  readonly differences: readonly Readonly<Record<"found" | "setting" | "specified", string>>[];
}

describeWithTerraform("what somebody does to a target", () => {
  const moto = useMoto();

  it("is told for that target, and for no other", async () => {
    const accounts = Object.keys(deeds).map((_deed, index) => String(777788880001 + index));
    const [deleted, retired] = ["777788889991", "777788889992"];
    const bucketOf = (account: string): string => `by-hand-${account}`;
    for (const account of [...accounts, deleted, retired]) {
      const target = { account, region, bucket: bucketOf(account), logGroup, role };
      makeDestinations(moto().url, target);
      putLogging(moto().url, target, soundLogging(target.bucket, account));
    }
    for (const [index, { does }] of Object.values(deeds).entries()) {
      const account = accounts[index] ?? "";
      callAws(moto().url, { account, region }, does(bucketOf(account), account));
    }
    putLogging(moto().url, { account: deleted, region: "eu-west-3" }, everyFlag(true));
    callAws(moto().url, { account: deleted, region }, [
      ["bedrock", "delete_model_invocation_logging_configuration", {}],
    ]);
    const folder = makeTemporaryFolder();
    const text = `${specHead}dataTypes: [text, image, embedding, video, audio]
destinations:
  s3: { existingBucket: "by-hand-{account}", prefix: logs }
  cloudwatch:
    existingLogGroup: ${logGroup}
    existingRoleArn: "arn:{partition}:iam::{account}:role/${role}"
    largeData: { prefix: large }
${targetsOf([...accounts, deleted], [region])}  - { name: old, accounts: ["${retired}"], regions: [${region}], retired: true }
`;
    writeFileSync(join(folder, "bedtrail.yaml"), text);
    const printed = await runWithAws(
      ["status", "--deep", "--regions=all", "--format=json", "--exit-code"],
      { folder, awsEndpoint: moto().url },
    );
    const { targets } = JSON.parse(printed.standardOutput) as { targets: readonly PrintedTarget[] };
    const told = targets.map(({ target, state, differences }) => [
      target,
      state,
      ...differences.map((one) => `${one.setting}: ${one.found}, specified ${one.specified}`),
    ]);
    const ofDeeds = Object.values(deeds).map(({ found }, index) => {
      const account = accounts[index] ?? "";
      const state = found.length > 0 ? "drifted" : "as-specified";
      const named = found.map((line) =>
        line.replace("ACCOUNT", account).replace("BUCKET", bucketOf(account)),
      );
      return [`${account}-${region}`, state, ...named];
    });
    expect(told).toStrictEqual([
      ...ofDeeds,
      [`${deleted}-${region}`, "missing"],
      [`${retired}-${region}`, "drifted", "retired: logging is on, specified logging is off"],
      [`${deleted}-eu-west-3`, "not-in-spec"],
    ]);
    expect(printed.code).toBe(1);
  });
});
