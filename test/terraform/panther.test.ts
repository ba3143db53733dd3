import { applySpec } from "./apply-spec";
import { readAws } from "./aws-api";
import { describeWithTerraform } from "./availability";
import { expectEmptySecondPlans, specHead, targetsOf, withoutLifecycle } from "./expected-policies";
import { useMoto } from "./moto-server";

const account = "111122223333";
const place = { account, region: "us-east-1" };
const topicArn = `arn:aws:sns:us-east-1:${account}:panther-notifications-topic`;

/** Specs of one target that is connected to Panther. */
const specOf = (destinations: string, panther: string): string => `${specHead}
dataTypes: [text, audio]
destinations: ${destinations}
consumers:
  panther: { accountId: "999988887777", region: us-west-2, ${panther} }
${targetsOf([account], [place.region])}`;

describeWithTerraform("Panther", () => {
  const moto = useMoto();

  const read = (
    service: string,
    operation: string,
    parameters: Readonly<Record<string, unknown>>,
  ): unknown => {
    const [answer] = readAws(moto().url, [{ ...place, service, operation, parameters }]);
    return answer?.kind === "found" ? answer.value : answer;
  };

  it("is let into a log bucket, and manages its notifications", async () => {
    const spec = specOf("{ s3: { forceDestroy: true } }", "transport: s3");
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    const { outputs } = applied.stack(`${account}-us-east-1`);
    expect(outputs).toMatchObject({
      panther_role_arn: `arn:aws:iam::${account}:role/PantherLogProcessingRole-acme-bedrock-us-east-1`,
      panther_bucket_name: `acme-bedrock-${account}-us-east-1`,
    });
    expect(outputs["panther_kms_key_arn"]).toBe(outputs["key_arn"]);
    await expectEmptySecondPlans(applied);
    await applied.destroy();
  });

  it("hears of new objects by a topic of the stack's own", async () => {
    const spec = specOf(
      "{ s3: { forceDestroy: true, encryption: { type: sse-s3 } } }",
      "notifications: self-managed",
    );
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    expect(
      read("s3", "get_bucket_notification_configuration", {
        Bucket: `acme-bedrock-${account}-us-east-1`,
      }),
    ).toMatchObject({
      TopicConfigurations: [{ Id: "panther", TopicArn: topicArn, Events: ["s3:ObjectCreated:*"] }],
    });
    expect(read("sns", "get_topic_attributes", { TopicArn: topicArn })).toMatchObject({
      Attributes: {
        KmsMasterKeyId: expect.stringContaining(`arn:aws:kms:us-east-1:${account}:key/`) as string,
      },
    });
    await expectEmptySecondPlans(applied);
    await applied.destroy();
  });

  it("reads a copy of the log group", async () => {
    const spec = specOf(
      "{ cloudwatch: { largeData: { forceDestroy: true } } }",
      "transport: cloudwatch, notifications: self-managed",
    );
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    expect(
      read("logs", "describe_subscription_filters", { logGroupName: "/aws/bedrock/acme-bedrock" }),
    ).toMatchObject({
      subscriptionFilters: [
        {
          filterName: "acme-bedrock-panther",
          filterPattern: "",
          destinationArn: `arn:aws:firehose:us-east-1:${account}:deliverystream/acme-bedrock-panther`,
        },
      ],
    });
    await expectEmptySecondPlans(applied);
    await applied.destroy();
  });
});
