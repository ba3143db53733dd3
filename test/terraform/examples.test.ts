import { cpSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { describeWithTerraform } from "./availability";
import { init, validate } from "./terraform";

const examples = join(__dirname, "../../examples");

/** The stacks of the golden outputs; of those that differ only in account and Region, the first. */
function listGoldenStacks(): readonly string[] {
  const shapes = new Map<string, string>();
  for (const path of readdirSync(examples, { recursive: true, encoding: "utf8" }).sort()) {
    if (!path.endsWith("/cdk.tf.json") || !path.includes("/expected/")) continue;
    // Its provider is not installed; test/stacks/panther holds the stack to the provider's documentation.
    if (path.endsWith("/panther/cdk.tf.json")) continue;
    const [account = "", ...region] = basename(dirname(path)).split("-");
    const text = readFileSync(join(examples, path), "utf8");
    const shape = text.replaceAll(account, "").replaceAll(region.join("-"), "");
    if (!shapes.has(shape)) shapes.set(shape, path);
  }
  return [...shapes.values()];
}

describeWithTerraform("the golden output of the examples", () => {
  it("is valid to Terraform and the real provider, without a warning", async () => {
    const stacks = listGoldenStacks();
    expect(stacks.length).toBeGreaterThan(10);
    const results = await Promise.all(
      stacks.map(async (stack) => {
        const folder = makeTemporaryFolder();
        cpSync(join(examples, stack), join(folder, "cdk.tf.json"));
        // Nothing is reached: the backend is left out, and validating reads schemas only.
        const workspace = { folder, awsEndpoint: "http://127.0.0.1:9" };
        await init(workspace, ["-backend=false"]);
        return [stack, await validate(workspace)] as const;
      }),
    );
    for (const [stack, validation] of results) {
      expect([stack, validation]).toMatchObject([stack, { valid: true, diagnostics: [] }]);
    }
  });
});
