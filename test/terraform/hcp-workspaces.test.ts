import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listTargets } from "../../src/changes/list-targets";
import { formatTargetJson } from "../../src/report/targets/format-json";
import { allStacks } from "../../src/resolve/all-stacks";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { resolvePlainSpec, type PlainSpec } from "../resolve/resolve-plain-spec";
import { mapAt } from "../stacks/synthesized-stack";
import { stackTexts } from "../synth/stack-texts";
import type { JsonMap } from "../../src/spec/json-value";
import { describeWithTerraform } from "./availability";
import { apply, init, readOutputs } from "./terraform";

const template = join(__dirname, "../../templates/ci/hcp-terraform/workspaces");

const spec: PlainSpec = {
  terraform: {
    backend: { cloud: { organization: "acme", workspace: "bedrock-{account}-{region}" } },
  },
  archive: { account: "999988887777", region: "us-east-1" },
  destinations: { s3: {} },
  consumers: {
    archive: true,
    panther: { accountId: "444455556666", region: "us-west-2", sources: true },
  },
  targets: [{ name: "a", accounts: ["111122223333", "999988887777"], regions: ["us-east-1"] }],
};

/** What the locals of the template are for a spec. The provider of HCP Terraform is not asked for. */
async function evaluateLocals(): Promise<JsonMap> {
  const folder = makeTemporaryFolder();
  const [locals] =
    /^locals \{$.*?^\}$/ms.exec(readFileSync(join(template, "main.tf"), "utf8")) ?? [];
  if (locals === undefined) throw new Error("The template has no locals.");
  const outputs = ["workspaces", "role_variables"].map(
    (name) => `output "${name}" {\n  value = local.${name}\n}\n`,
  );
  writeFileSync(join(folder, "main.tf"), [locals, ...outputs].join("\n"));
  writeFileSync(join(folder, "terraform.tfvars"), 'organization = "acme"\n');
  copyFileSync(join(template, "variables.tf"), join(folder, "variables.tf"));
  const targets = listTargets(allStacks(resolvePlainSpec(spec)));
  writeFileSync(join(folder, "targets.json"), formatTargetJson(targets));
  const workspace = { folder, awsEndpoint: "http://127.0.0.1:9" };
  await init(workspace);
  await apply(workspace);
  return (await readOutputs(workspace)) as JsonMap;
}

describeWithTerraform("the workspaces of the template for HCP Terraform", () => {
  it("are those that the stacks name, the central ones among them", async () => {
    const named = [...stackTexts(spec)].map(([stack, text]) => {
      const cloud = mapAt(JSON.parse(text) as JsonMap, "terraform", "cloud");
      return [stack, mapAt(cloud, "workspaces")["name"]];
    });
    const { workspaces, role_variables: roles } = await evaluateLocals();
    expect(workspaces).toStrictEqual(Object.fromEntries(named));
    expect(Object.keys(roles as JsonMap).filter((key) => key.startsWith("archive"))).toHaveLength(
      2,
    );
    expect(JSON.stringify(roles)).not.toContain("panther");
  });
});
