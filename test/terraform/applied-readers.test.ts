import { applySpec } from "./apply-spec";
import { describeWithTerraform } from "./availability";
import { expectEmptySecondPlans, specHead, targetsOf, withoutLifecycle } from "./expected-policies";
import { useMoto } from "./moto-server";

const account = "111122223333";

describeWithTerraform("the readers of the logs", () => {
  const moto = useMoto();

  it("a table, a workgroup, alarms and metric filters, planned empty and destroyed", async () => {
    const applied = await applySpec(
      // Moto can neither destroy named queries nor make saved ones, and knows no workgroup without tags.
      `${specHead}  defaultTags: { team: ml }
dataTypes: [text, audio]
destinations:
  s3: { prefix: data, forceDestroy: true }
  cloudwatch: { encryption: { type: aws-owned } }
consumers:
  athena: { namedQueries: false }
  metrics: { tokensPerHour: 1000, alarmTopicArn: "arn:aws:sns:{region}:{account}:alarms" }
${targetsOf([account], ["us-east-1"])}`,
      { moto: moto(), typesToLeaveOut: withoutLifecycle },
    );
    const { outputs } = applied.stack(`${account}-us-east-1`);
    expect(outputs).toMatchObject({
      athena_database: "acme_bedrock",
      athena_workgroup: "acme-bedrock",
      athena_results_bucket: `acme-bedrock-athena-${account}-us-east-1`,
    });
    await expectEmptySecondPlans(applied);
    await applied.destroy();
    expect(await applied.stack(`${account}-us-east-1`).readState()).toStrictEqual([]);
  });
});
