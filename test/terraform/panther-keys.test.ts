import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonMap } from "../../src/spec/json-value";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import type { PlainSpec } from "../resolve/resolve-plain-spec";
import { mapAt } from "../stacks/synthesized-stack";
import { stackTexts } from "../synth/stack-texts";
import { describeWithTerraform } from "./availability";
import { init, plan, readPlan } from "./terraform";

const spec: PlainSpec = {
  destinations: { s3: {} },
  consumers: { panther: { accountId: "444455556666", region: "us-west-2", sources: true } },
  targets: [
    { name: "own key", accounts: ["111122223333"], regions: ["us-east-1", "eu-west-1"] },
    {
      name: "no key",
      accounts: ["222233334444"],
      regions: ["us-east-1"],
      destinations: { s3: { encryption: { type: "sse-s3" } } },
    },
  ],
};

/** What the stack of Panther says of keys, without Panther: a resource of Terraform's own stands for each log source. */
function describeKeys(): JsonMap {
  const stack = JSON.parse(stackTexts(spec).get("panther") ?? "") as JsonMap;
  const source = mapAt(stack, "resource", "panther_s3_source", "target");
  const keyOnly = {
    for_each: source["for_each"] ?? "",
    input: { key: source["kms_key_arn"] ?? "" },
  };
  return {
    variable: stack["variable"] ?? {},
    locals: stack["locals"] ?? {},
    check: stack["check"] ?? {},
    resource: { terraform_data: { target: keyOnly } },
  };
}

async function planKeys(keys: JsonMap) {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, "main.tf.json"), JSON.stringify(describeKeys()));
  const variables = JSON.stringify({ kms_key_arns: keys });
  writeFileSync(join(folder, "panther.auto.tfvars.json"), variables);
  const workspace = { folder, awsEndpoint: "http://127.0.0.1:9" };
  await init(workspace);
  const { warnings } = await plan(workspace);
  const { resource_changes: changes = [] } = await readPlan(workspace);
  return { warnings, told: changes.map(({ change }) => change.after) };
}

const first = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const second = first.replace("us-east-1", "eu-west-1");

describeWithTerraform("the keys that Panther is told of", () => {
  it("are named in a plan where one is missing, by its stack alone", async () => {
    const { warnings, told } = await planKeys({ "111122223333-us-east-1": first });
    expect(warnings.map(({ detail }) => detail)).toStrictEqual([
      expect.stringContaining("No key is known for the log sources of 111122223333-eu-west-1."),
    ]);
    expect(told).toMatchObject([
      { input: { key: null } },
      { input: { key: first } },
      { input: { key: "" } },
    ]);
  });

  it("are no word in a plan that has them all", async () => {
    const { warnings, told } = await planKeys({
      "111122223333-us-east-1": first,
      "111122223333-eu-west-1": second,
    });
    expect(warnings).toStrictEqual([]);
    expect(told).toMatchObject([{ input: { key: second } }, { input: { key: first } }, {}]);
  });
});
