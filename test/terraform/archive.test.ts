import { applySpec } from "./apply-spec";
import { readAws } from "./aws-api";
import { describeWithTerraform } from "./availability";
import { expectEmptySecondPlans, specHead, targetsOf, withoutLifecycle } from "./expected-policies";
import { useMoto } from "./moto-server";

const accounts = ["111122223333", "222233334444"];

const inRegion = targetsOf([...accounts, "999988887777"], ["us-east-1"]);

describeWithTerraform("an archive", () => {
  const moto = useMoto();

  const rulesOf = (account: string): unknown => {
    const place = { account, region: "us-east-1" };
    const parameters = { Bucket: `acme-bedrock-${account}-us-east-1` };
    const read = { ...place, service: "s3", operation: "get_bucket_replication", parameters };
    const [answer] = readAws(moto().url, [read]);
    return answer?.kind === "found" ? answer.value : undefined;
  };

  it("takes the logs of several accounts, its own among them", async () => {
    const encryption = "encryption: { type: sse-s3 }";
    const spec = `${specHead}dataTypes: [text, audio]
organizationId: o-abc123def4
archive: { account: "999988887777", region: eu-west-1, ${encryption}, objectLock: { mode: GOVERNANCE, days: 30 } }
consumers: { archive: true }
destinations: { s3: { ${encryption}, objectLock: { mode: GOVERNANCE, days: 7 } } }
${inRegion}`;
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    expect(applied.stack("archive").outputs).toEqual({
      bucket_arn: "arn:aws:s3:::acme-bedrock-archive",
      bucket_name: "acme-bedrock-archive",
    });
    for (const account of accounts) {
      expect(rulesOf(account)).toMatchObject({
        ReplicationConfiguration: {
          Role: `arn:aws:iam::${account}:role/acme-bedrock-us-east-1-replication`,
          Rules: [
            {
              ...{ ID: "logs", Status: "Enabled" },
              DeleteMarkerReplication: { Status: "Disabled" },
              Destination: {
                Bucket: "arn:aws:s3:::acme-bedrock-archive",
                Account: "999988887777",
                AccessControlTranslation: { Owner: "Destination" },
              },
            },
          ],
        },
      });
    }
    expect(JSON.stringify(rulesOf("999988887777"))).not.toContain("AccessControlTranslation");
    await expectEmptySecondPlans(applied);
    await applied.destroy();
  });

  it("has a key, of which each replication knows the alias", async () => {
    const spec = `${specHead}dataTypes: [text, audio]
archive: { account: "999988887777", region: eu-west-1 }
consumers: { archive: true }
destinations: { s3: {} }
${inRegion}`;
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    expect(applied.stack("archive").outputs["key_arn"]).toContain(":kms:eu-west-1:999988887777:");
    expect(JSON.stringify(rulesOf("111122223333"))).toContain(
      "arn:aws:kms:eu-west-1:999988887777:alias/acme-bedrock-archive",
    );
    // Moto forgets which objects are selected, so a second plan is never empty.
    const plans = await applied.secondPlans();
    expect(plans["archive"]).toEqual([]);
    expect(
      Object.values(plans)
        .flat()
        .map(({ address }) => address),
    ).toEqual(Array(3).fill("aws_s3_bucket_replication_configuration.archive"));
    await applied.destroy();
  });

  it("of others is told what to let in", async () => {
    const spec = `${specHead}dataTypes: [text, audio]
consumers: { archive: { bucketArn: "arn:aws:s3:::central", accountId: "999988887777" } }
destinations: { s3: { encryption: { type: sse-s3 } } }
${targetsOf(["111122223333"], ["us-east-2"])}`;
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    const { outputs } = applied.stack("111122223333-us-east-2");
    expect(JSON.parse(String(outputs["archive_bucket_policy_statements"]))).toMatchObject([
      {
        Principal: { AWS: ["arn:aws:iam::111122223333:root"] },
        Resource: [
          "arn:aws:s3:::central/AWSLogs/${aws:PrincipalAccount}/BedrockModelInvocationLogs/*",
        ],
      },
    ]);
    await expectEmptySecondPlans(applied);
  });
});
