import { applySpec } from "./apply-spec";
import { describeWithTerraform } from "./availability";
import { readAws } from "./aws-api";
import { expectEmptySecondPlans, specHead, targetsOf, withoutLifecycle } from "./expected-policies";
import { useMoto } from "./moto-server";

const account = "111122223333";
const region = "us-east-1";
const streamArn = `arn:aws:firehose:${region}:${account}:deliverystream/bedrock`;

/** Moto forgets that a bucket sends its events to EventBridge, so that every plan would say it again. */
const typesToLeaveOut = [...withoutLifecycle, "aws_s3_bucket_notification"];

const spec = `${specHead}dataTypes: [text, audio]
destinations:
  s3: { prefix: data, forceDestroy: true }
  cloudwatch: { encryption: { type: aws-owned } }
consumers:
  eventBridge:
    targetArn: "arn:aws:events:us-west-2:444455556666:event-bus/security"
    deadLetterQueueArn: "arn:aws:sqs:{region}:{account}:dead"
  streams:
    - { type: firehose, arn: "${streamArn}", filterPattern: "{ $.errorCode = * }" }
${targetsOf([account], [region])}`;

describeWithTerraform("events of records, and a stream of the log group", () => {
  const moto = useMoto();

  it("are applied as the spec says, planned empty and destroyed", async () => {
    const ask = (
      service: string,
      operation: string,
      parameters: Readonly<Record<string, unknown>>,
    ) => readAws(moto().url, [{ account, region, service, operation, parameters }])[0];
    ask("firehose", "create_delivery_stream", {
      DeliveryStreamName: "bedrock",
      ExtendedS3DestinationConfiguration: {
        RoleARN: `arn:aws:iam::${account}:role/firehose`,
        BucketARN: "arn:aws:s3:::firehose",
      },
    });
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut });
    const logGroupName = "/aws/bedrock/acme-bedrock";
    expect(ask("logs", "describe_subscription_filters", { logGroupName })).toMatchObject({
      value: {
        subscriptionFilters: [
          {
            filterName: "acme-bedrock-stream-1",
            filterPattern: "{ $.errorCode = * }",
            destinationArn: streamArn,
            roleArn: `arn:aws:iam::${account}:role/acme-bedrock-us-east-1-streams`,
          },
        ],
      },
    });
    const rule = { Rule: "acme-bedrock-delivered-records" };
    expect(ask("events", "list_targets_by_rule", rule)).toMatchObject({
      value: {
        Targets: [
          {
            Arn: "arn:aws:events:us-west-2:444455556666:event-bus/security",
            RoleArn: `arn:aws:iam::${account}:role/acme-bedrock-us-east-1-event-bridge`,
            DeadLetterConfig: { Arn: `arn:aws:sqs:us-east-1:${account}:dead` },
          },
        ],
      },
    });
    await expectEmptySecondPlans(applied);
    await applied.destroy();
    expect(await applied.stack(`${account}-${region}`).readState()).toStrictEqual([]);
  });
});
