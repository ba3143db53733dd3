import { applySpec } from "./apply-spec";
import { readAws } from "./aws-api";
import { describeWithTerraform } from "./availability";
import { expectEmptySecondPlans, specHead, targetsOf, withoutLifecycle } from "./expected-policies";
import { useMoto } from "./moto-server";

const account = "111122223333";
const place = { account, region: "us-east-1" };
const topicArn = `arn:aws:sns:us-east-1:${account}:panther-notifications-topic`;

const archive = { account: "444455556666", region: "eu-west-1" };

/** What the archive says to Panther's topic beside it. */
const archiveNotification: unknown = {
  Id: "panther",
  TopicArn: `arn:aws:sns:${archive.region}:${archive.account}:panther-notifications-topic`,
  Events: ["s3:ObjectCreated:*"],
  Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "AWSLogs/" }] } },
};

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
    at: typeof place = place,
  ): unknown => {
    const [answer] = readAws(moto().url, [{ ...at, service, operation, parameters }]);
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

  it.each([
    ["panther-managed", {}],
    ["self-managed", { TopicConfigurations: [archiveNotification] }],
  ])(
    "reads the archive of several accounts, with notifications %s",
    async (notifications, written) => {
      // A replication with keys never has an empty second plan on moto.
      const encryption = "encryption: { type: sse-s3 }";
      const spec = `${specHead}dataTypes: [text, audio]
archive: { account: "${archive.account}", region: ${archive.region}, ${encryption} }
destinations: { s3: { forceDestroy: true, ${encryption} } }
consumers:
  archive: true
  panther: { accountId: "999988887777", region: us-west-2, notifications: ${notifications} }
${targetsOf([account, "222233334444"], [place.region])}`;
      const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
      expect(applied.stack("archive").outputs).toMatchObject({
        panther_account_id: archive.account,
        panther_bucket_name: "acme-bedrock-archive",
        panther_role_arn: `arn:aws:iam::${archive.account}:role/PantherLogProcessingRole-acme-bedrock-archive`,
        panther_prefix: "AWSLogs/",
      });
      for (const id of [account, "222233334444"]) {
        const { outputs } = applied.stack(`${id}-us-east-1`);
        expect(Object.keys(outputs).filter((name) => name.includes("panther"))).toEqual([]);
      }
      const bucket = { Bucket: "acme-bedrock-archive" };
      const found = read("s3", "get_bucket_notification_configuration", bucket, archive);
      expect(found).toEqual(expect.objectContaining(written));
      expect(Object.keys(found as object).includes("TopicConfigurations")).toBe(
        "TopicConfigurations" in written,
      );
      await expectEmptySecondPlans(applied);
      await applied.destroy();
    },
  );

  it("reads the archive by its key, and one account by its folder", async () => {
    const spec = `${specHead}dataTypes: [text, audio]
archive: { account: "444455556666", region: eu-west-1 }
destinations: { s3: { forceDestroy: true } }
consumers:
  archive: true
  panther: { accountId: "999988887777", region: us-west-2, notifications: self-managed }
${targetsOf([account, "222233334444"], [place.region])}
overrides: [{ match: { accounts: ["222233334444"] }, consumers: { panther: null } }]
`;
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    const { outputs } = applied.stack("archive");
    expect(outputs["panther_kms_key_arn"]).toBe(outputs["key_arn"]);
    expect(outputs["panther_prefix"]).toBe(`AWSLogs/${account}/BedrockModelInvocationLogs/`);
    expect((await applied.secondPlans())["archive"]).toEqual([]);
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
