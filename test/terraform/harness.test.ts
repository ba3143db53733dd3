import { applyStack } from "./applied-stack";
import { describeWithTerraform } from "./availability";
import { bucketResources, targetResources, writeHandMadeStack } from "./hand-made-stack";
import { motoAccount, useMoto } from "./moto-server";
import { init, plan, readOutputs, validate } from "./terraform";

describeWithTerraform("the end-to-end harness", () => {
  const moto = useMoto();

  it("applies a stack, reads it back from AWS, plans nothing more and destroys it", async () => {
    const prepared = writeHandMadeStack({
      awsEndpoint: moto().url,
      account: motoAccount,
      region: "us-east-1",
      resource: targetResources("acme-target"),
    });
    await init(prepared.workspace);
    await expect(validate(prepared.workspace)).resolves.toMatchObject({
      valid: true,
      diagnostics: [],
    });

    const stack = await applyStack(prepared);
    expect(stack).toMatchObject({ summary: { add: 11 }, warnings: [] });
    await expect(readOutputs(stack.workspace)).resolves.toEqual(stack.outputs);
    expect(stack.readLive()).toMatchObject({
      loggingConfiguration: {
        s3Config: { bucketName: "acme-target" },
        cloudWatchConfig: {
          logGroupName: "/aws/bedrock/acme",
          largeDataDeliveryS3Config: { keyPrefix: "large-data" },
        },
        textDataDeliveryEnabled: true,
        imageDataDeliveryEnabled: false,
      },
      bucketPolicy: { Statement: [{ Resource: "arn:aws:s3:::acme-target/*" }] },
      bucketEncryption: [{ BucketKeyEnabled: true }],
      bucketVersioning: "Enabled",
      bucketOwnership: "BucketOwnerEnforced",
      bucketPublicAccess: { BlockPublicAcls: true, RestrictPublicBuckets: false },
      bucketLifecycle: undefined,
      keyPolicy: { Statement: [{ Action: "kms:*" }] },
      keyRotates: false,
      roleTrustPolicy: { Statement: [{ Principal: { Service: "bedrock.amazonaws.com" } }] },
      rolePolicies: [{ Statement: [{ Action: "logs:PutLogEvents" }] }],
      logGroup: { retentionInDays: 30, kmsKeyId: stack.outputs["key_arn"] },
    });
    await expect(stack.secondPlan()).resolves.toEqual([]);

    const resources = await stack.readState();
    expect(resources.find(({ type }) => type === "aws_s3_bucket")?.values).toMatchObject({
      tags_all: { team: "ml-platform" },
    });
    await expect(stack.destroy()).resolves.toMatchObject({ summary: { remove: 11 } });
    expect(stack.readLive()).toMatchObject({
      loggingConfiguration: undefined,
      bucketPolicy: undefined,
      logGroup: undefined,
    });
  });

  it("keeps accounts and Regions apart, and tells when they no longer hold what was applied", async () => {
    const targets = ["111122223333", "222233334444"].flatMap((account) =>
      ["us-east-1", "eu-west-1"].map((region) => ({ account, region })),
    );
    const stacks = await Promise.all(
      targets.map(async ({ account, region }) => {
        const prepared = writeHandMadeStack({
          awsEndpoint: moto().url,
          account,
          region,
          resource: bucketResources(`acme-${account}-${region}`),
          backend: { s3: { bucket: "acme-state", region: "us-east-1", key: "bedrock.tfstate" } },
        });
        await init(prepared.workspace);
        return applyStack(prepared);
      }),
    );
    expect(stacks.map((stack) => stack.readLive().loggingConfiguration)).toMatchObject(
      targets.map(({ account, region }) => ({
        s3Config: { bucketName: `acme-${account}-${region}` },
      })),
    );

    // moto answers with an empty configuration where AWS has none, so Terraform would update it.
    await moto().reset();
    await expect(stacks[0]?.secondPlan()).resolves.toMatchObject([
      {
        address: "aws_bedrock_model_invocation_logging_configuration.logging",
        actions: ["update"],
      },
      { address: "aws_s3_bucket.logs", actions: ["create"] },
      { address: "output.bucket_name", actions: ["update"] },
    ]);
  });

  it("lets a plan fail whose role is in another account than the stack's", async () => {
    const { workspace } = writeHandMadeStack({
      awsEndpoint: moto().url,
      account: "111122223333",
      region: "us-east-1",
      roleAccount: "222233334444",
      resource: bucketResources("acme-elsewhere"),
    });
    await init(workspace);
    await expect(plan(workspace)).rejects.toThrow("AWS account ID not allowed: 222233334444");
  });
});
