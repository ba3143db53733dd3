import { applySpec } from "./apply-spec";
import { readAws, type AwsAnswer } from "./aws-api";
import { describeWithTerraform } from "./availability";
import {
  bedrockLogs,
  expectEmptySecondPlans,
  specHead,
  targetsOf,
  tlsStatement,
  withoutLifecycle,
  writeStatement,
} from "./expected-policies";
import { useMoto } from "./moto-server";

describeWithTerraform("what the spec does not make", () => {
  const moto = useMoto();

  it("existing bucket, log group and role, of which only what is taken over changes", async () => {
    const place = { account: "111122223333", region: "us-east-2" };
    const ask = (service: string, operation: string, parameters: object): AwsAnswer | undefined =>
      readAws(moto().url, [{ ...place, service, operation, parameters: { ...parameters } }])[0];
    ask("s3", "create_bucket", {
      Bucket: "acme-existing",
      CreateBucketConfiguration: { LocationConstraint: "us-east-2" },
    });
    ask("logs", "create_log_group", { logGroupName: "/acme/existing" });
    const spec = `${specHead}dataTypes: [text, audio]
destinations:
  s3: { existingBucket: acme-existing, prefix: bedrock }
  cloudwatch:
    existingLogGroup: /acme/existing
    existingRoleArn: "arn:{partition}:iam::{account}:role/existing"
${targetsOf([place.account], [place.region])}`;
    const applied = await applySpec(spec, { moto: moto() });
    const stack = applied.stack("111122223333-us-east-2");
    const resources = await stack.readState();
    expect(resources.map(({ address }) => address)).toStrictEqual([
      "aws_bedrock_model_invocation_logging_configuration.logging",
    ]);
    const needed = [
      writeStatement(
        [`arn:aws:s3:::acme-existing/bedrock/${bedrockLogs(place.account)}`],
        place.account,
        place.region,
      ),
      tlsStatement("acme-existing"),
    ];
    expect(JSON.parse(String(stack.outputs["bucket_policy_statements"]))).toStrictEqual(needed);
    await expectEmptySecondPlans(applied);

    const takenOver = await applySpec(
      spec.replace("prefix: bedrock", "prefix: bedrock, takeOver: [policy]"),
      { moto: moto(), folder: applied.folder },
    );
    expect(takenOver.stack("111122223333-us-east-2").readLive()).toMatchObject({
      bucketPolicy: { Statement: needed },
    });
    await expectEmptySecondPlans(takenOver);
  });

  it("Terraform's own syntax in a spec reaches AWS as text", async () => {
    const text = '${file("/etc/passwd")} %{ for x in [1] } $${a} "quoted" \\ end';
    const spec = `${specHead.replace("terraform:", `terraform:\n  defaultTags: { note: ${JSON.stringify("${path.root} %{ if")} }`)}dataTypes: [text, audio]
destinations:
  s3:
    encryption: { type: sse-s3 }
    forceDestroy: true
    policyStatements:
      - Sid: Literal
        Effect: Deny
        Principal: "*"
        Action: s3:DeleteObject
        Resource: "arn:aws:s3:::{name}-{account}-{region}/*"
        Condition: { StringEquals: { "aws:PrincipalTag/note": ${JSON.stringify(text)} } }
${targetsOf(["111122223333"], ["ca-central-1"])}`;
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    const stack = applied.stack("111122223333-ca-central-1");
    const { bucketPolicy } = stack.readLive() as {
      bucketPolicy: { Statement: { Sid: string; Condition: unknown }[] };
    };
    const literal = bucketPolicy.Statement.find(({ Sid }) => Sid === "Literal");
    expect(literal?.Condition).toStrictEqual({
      StringEquals: { "aws:PrincipalTag/note": text },
    });
    const [tags] = readAws(moto().url, [
      {
        account: "111122223333",
        region: "ca-central-1",
        service: "s3",
        operation: "get_bucket_tagging",
        parameters: { Bucket: "acme-bedrock-111122223333-ca-central-1" },
      },
    ]);
    expect(tags).toMatchObject({
      value: { TagSet: [{ Key: "note", Value: "${path.root} %{ if" }] },
    });
    await expectEmptySecondPlans(applied);
  });
});
