import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Review } from "../../src/review/review";
import { runBedtrail } from "../examples/built-bedtrail";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { describeWithTerraform } from "./availability";
import type { Workspace } from "./run-terraform";
import { apply, init, plan, readPlan } from "./terraform";

const data = (input: unknown, more: object = {}): object => ({ input, ...more });

const secretVariable = { secret: { type: "string", sensitive: true, default: "s3cr3t-before" } };

const before = {
  variable: secretVariable,
  resource: {
    terraform_data: {
      changed: data("one"),
      destroyed: data("gone"),
      forgotten: data("kept"),
      named: data("moved"),
      replaced: data("same", { triggers_replace: ["one"] }),
      secret: data("${var.secret}"),
    },
  },
};

const after = {
  variable: { secret: { ...secretVariable.secret, default: "s3cr3t-after" } },
  moved: [{ from: "terraform_data.named", to: "terraform_data.renamed" }],
  removed: [{ from: "terraform_data.forgotten", lifecycle: { destroy: false } }],
  import: [{ to: "terraform_data.imported", id: "an-id" }],
  resource: {
    terraform_data: {
      changed: data("two"),
      created: data("${terraform_data.replaced.id}"),
      imported: {},
      renamed: data("moved"),
      replaced: data("same", { triggers_replace: ["two"] }),
      secret: data("${var.secret}"),
    },
  },
};

/** Needs no AWS: the resource is built into Terraform. */
async function makePlan(folder: string): Promise<string> {
  const workspace: Workspace = { folder, awsEndpoint: "http://127.0.0.1:9" };
  const write = (configuration: object): void => {
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify(configuration));
  };
  write(before);
  await init(workspace);
  await apply(workspace);
  write(after);
  await plan(workspace);
  return JSON.stringify(await readPlan(workspace));
}

describeWithTerraform("a plan of every form", () => {
  it("is read with its actions, moves, imports, unknown and sensitive values", async () => {
    const folder = makeTemporaryFolder();
    const text = await makePlan(folder);
    expect(text).toContain("s3cr3t-after");
    mkdirSync(join(folder, "plans"));
    writeFileSync(join(folder, "plans", "only.json"), text);
    const review = (format: string): string =>
      runBedtrail(["review", "plans", "--format", format], { workingDirectory: folder })
        .standardOutput;
    const { groups } = JSON.parse(review("json")) as Review;
    const changes = new Map(groups[0]?.changes.map((change) => [change.address, change]));
    expect(
      Object.fromEntries([...changes].map(([address, { action }]) => [address, action])),
    ).toStrictEqual({
      "terraform_data.changed": "update",
      "terraform_data.created": "create",
      "terraform_data.destroyed": "destroy",
      "terraform_data.forgotten": "forget",
      "terraform_data.imported": "none",
      "terraform_data.renamed": "none",
      "terraform_data.replaced": "replace",
      "terraform_data.secret": "update",
    });
    expect(changes.get("terraform_data.renamed")?.movedFrom).toBe("terraform_data.named");
    expect(changes.get("terraform_data.imported")?.importedAs).toBe("an-id");
    expect(changes.get("terraform_data.created")?.attributes).toContainEqual(
      expect.objectContaining({ path: "input", after: { kind: "unknown" } }),
    );
    expect(changes.get("terraform_data.replaced")?.attributes).toContainEqual(
      expect.objectContaining({ path: "triggers_replace", forcesReplacement: true }),
    );
    expect(changes.get("terraform_data.secret")?.attributes).toContainEqual(
      expect.objectContaining({ path: "input", after: { kind: "sensitive" } }),
    );
    for (const format of ["text", "json"]) expect(review(format)).not.toContain("s3cr3t");
  });
});
