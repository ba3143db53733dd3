import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runBedtrail } from "../examples/built-bedtrail";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { describeWithTerraform } from "./availability";
import { callAws, type Call } from "./call-aws";
import { specHead, targetsOf } from "./expected-policies";
import { inOrder } from "./in-order";
import { everyFlag, makeDestinations, putLogging, type HandMadeTarget } from "./make-by-hand";
import { useMoto } from "./moto-server";
import { planImports } from "./plan-imports";
import { prepareStacks } from "./prepare-stacks";
import { runWithAws } from "./run-with-aws";

/** One way to log that somebody has set up by hand. */
interface Shape {
  readonly loggingConfig: (target: HandMadeTarget) => object;
  /** What stands around it. */
  readonly also?: (target: HandMadeTarget) => readonly Call[];
  /** What the first plan changes all the same. */
  readonly changed?: readonly string[];
}

const logging = "aws_bedrock_model_invocation_logging_configuration.logging";
const roleArn = ({ account, role }: HandMadeTarget, path = "/"): string =>
  `arn:aws:iam::${account}:role${path}${role}`;
const cloudWatch = (target: HandMadeTarget): object => ({
  logGroupName: target.logGroup,
  roleArn: roleArn(target),
});
const bedrock = { Service: "bedrock.amazonaws.com" };

function documentOf(...statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

const shapes: Readonly<Record<string, Shape>> = {
  "S3 alone": { loggingConfig: ({ bucket }) => ({ s3Config: { bucketName: bucket } }) },
  "CloudWatch alone, with data that only S3 takes": {
    loggingConfig: (target) => ({ cloudWatchConfig: cloudWatch(target) }),
  },
  "metadata in CloudWatch alone": {
    loggingConfig: (target) => ({ ...everyFlag(false), cloudWatchConfig: cloudWatch(target) }),
  },
  "large data in a bucket of its own, without a prefix": {
    loggingConfig: (target) => ({
      s3Config: { bucketName: target.bucket, keyPrefix: "bedrock" },
      cloudWatchConfig: {
        ...cloudWatch(target),
        largeDataDeliveryS3Config: { bucketName: `${target.bucket}-large` },
      },
    }),
    also: ({ bucket }) => [["s3", "create_bucket", { Bucket: `${bucket}-large` }]],
  },
  "large data beside the logs": {
    loggingConfig: (target) => ({
      cloudWatchConfig: {
        ...cloudWatch(target),
        largeDataDeliveryS3Config: { bucketName: target.bucket, keyPrefix: "large/data" },
      },
    }),
  },
  "a role with a path": {
    loggingConfig: (target) => ({
      cloudWatchConfig: { ...cloudWatch(target), roleArn: roleArn(target, "/service/logs/") },
      s3Config: { bucketName: target.bucket },
    }),
    also: ({ role }) => [
      ["iam", "delete_role_policy", { RoleName: role, PolicyName: "write" }],
      ["iam", "delete_role", { RoleName: role }],
      [
        "iam",
        "create_role",
        {
          RoleName: role,
          Path: "/service/logs/",
          AssumeRolePolicyDocument: documentOf({
            Effect: "Allow",
            Principal: bedrock,
            Action: "sts:AssumeRole",
          }),
        },
      ],
    ],
  },
  "a bucket with settings of its own": {
    loggingConfig: ({ bucket }) => ({ s3Config: { bucketName: bucket, keyPrefix: "{account}/x" } }),
    also: ({ bucket }) => [
      [
        "s3",
        "put_bucket_lifecycle_configuration",
        {
          Bucket: bucket,
          LifecycleConfiguration: {
            Rules: [{ ID: "x", Status: "Enabled", Filter: {}, Expiration: { Days: 7 } }],
          },
        },
      ],
      [
        "s3",
        "put_bucket_versioning",
        { Bucket: bucket, VersioningConfiguration: { Status: "Suspended" } },
      ],
    ],
  },
  "prefixes that are empty texts": {
    loggingConfig: (target) => ({
      s3Config: { bucketName: target.bucket, keyPrefix: "" },
      cloudWatchConfig: {
        ...cloudWatch(target),
        largeDataDeliveryS3Config: { bucketName: target.bucket, keyPrefix: "" },
      },
    }),
    changed: [`update ${logging}`],
  },
  "a prefix with a slash at its end": {
    loggingConfig: ({ bucket }) => ({ s3Config: { bucketName: bucket, keyPrefix: "bedrock/" } }),
    changed: [`update ${logging}`],
  },
};

describeWithTerraform("hand-made logging of every shape", () => {
  const moto = useMoto();

  it("is turned into a spec that is valid, and whose first plan imports and changes nothing", async () => {
    const names = Object.keys(shapes);
    const targets = names.map((_name, index): HandMadeTarget => {
      const account = String(555566660001 + index);
      const bucket = `logs-of-${account}`;
      const [logGroup, role] = ["/by-hand/bedrock", "by-hand-logs"];
      return { account, region: "us-east-1", bucket, logGroup, role };
    });
    for (const [index, target] of targets.entries()) {
      const shape = shapes[names[index] ?? ""];
      if (shape === undefined) throw new Error("Every target has a shape.");
      makeDestinations(moto().url, target);
      callAws(moto().url, target, shape.also?.(target) ?? []);
      putLogging(moto().url, target, { ...everyFlag(true), ...shape.loggingConfig(target) });
    }
    const accounts = targets.map(({ account }) => account);
    const folder = makeTemporaryFolder();
    const start = `${specHead}dataTypes: [text, audio]\ndestinations: { s3: {} }\n${targetsOf(accounts, ["us-east-1"])}`;
    writeFileSync(join(folder, "bedtrail.yaml"), start);
    const place = { folder, awsEndpoint: moto().url };
    const written = await runWithAws(["adopt", "--write-spec"], place);
    expect(written).toMatchObject({ code: 0 });
    writeFileSync(join(folder, "bedtrail.yaml"), written.standardOutput);
    expect(
      runBedtrail(["validate", "--deny-warnings"], { workingDirectory: folder }),
    ).toMatchObject({ code: 0 });
    const { stacks } = await prepareStacks(written.standardOutput, { moto: moto(), folder });
    expect(await runWithAws(["adopt"], place)).toMatchObject({ code: 0 });
    const plans = await inOrder(stacks, async (stack) => ({
      name: stack.name,
      ...(await planImports(stack)),
    }));
    expect(plans).toStrictEqual(
      targets.map(({ account }, index) => ({
        name: `${account}-us-east-1`,
        imported: [logging],
        changed: shapes[names[index] ?? ""]?.changed ?? [],
      })),
    );
  });
});
