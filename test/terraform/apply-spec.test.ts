import { applySpec } from "./apply-spec";
import { describeWithTerraform } from "./availability";
import { useMoto } from "./moto-server";

/** The smallest spec that can be destroyed again; the provider waits a minute for a lifecycle. */
const specOf = (dataTypes: string): string => `
version: 1
name: acme-bedrock
deletionProtection: false
terraform:
  assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/terraform" }
dataTypes: ${dataTypes}
destinations:
  s3: { encryption: { type: sse-s3 }, forceDestroy: true }
targets:
  - name: main
    accounts: { from: accounts.json }
    regions: [eu-west-1]
`;

const accounts = [
  { id: "111122223333", name: "one" },
  { id: "222233334444", name: "two" },
];

describeWithTerraform("applying a spec", () => {
  const moto = useMoto();

  it("applies, changes and destroys all of its stacks", async () => {
    const options = {
      moto: moto(),
      files: { "accounts.json": JSON.stringify(accounts) },
      typesToLeaveOut: ["aws_s3_bucket_lifecycle_configuration"],
    };
    const applied = await applySpec(specOf("[text, audio]"), options);
    await expect(applied.secondPlans()).resolves.toEqual({
      "111122223333-eu-west-1": [],
      "222233334444-eu-west-1": [],
    });
    expect(applied.stack("222233334444-eu-west-1").readLive()).toMatchObject({
      loggingConfiguration: { textDataDeliveryEnabled: true, imageDataDeliveryEnabled: false },
      bucketLifecycle: undefined,
    });

    const changed = await applySpec(specOf("[image, audio]"), {
      ...options,
      folder: applied.folder,
    });
    expect(changed.stacks.map(({ summary }) => summary)).toMatchObject([
      { add: 0, change: 1, remove: 0 },
      { add: 0, change: 1, remove: 0 },
    ]);
    expect(changed.stack("111122223333-eu-west-1").readLive()).toMatchObject({
      loggingConfiguration: { textDataDeliveryEnabled: false, imageDataDeliveryEnabled: true },
    });

    await changed.destroy();
    expect(changed.stack("111122223333-eu-west-1").readLive()).toMatchObject({
      loggingConfiguration: undefined,
      bucketPolicy: undefined,
    });
  });
});
