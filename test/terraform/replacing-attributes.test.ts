import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanJson } from "../../src/review/plans/plan-json";
import {
  forcesReplacement,
  replacingAttributes,
} from "../../src/review/stacks/replacing-attributes";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { describeWithTerraform } from "./availability";
import { listResourcesApart, type ResourceApart } from "./one-attribute-apart";
import { runTerraform } from "./run-terraform";
import { init, readPlan } from "./terraform";

/** The versions of what the provider keeps of a resource, where it is not the first. */
const schemaVersions: Readonly<Record<string, number>> = {
  aws_cloudwatch_event_rule: 1,
  aws_cloudwatch_event_target: 1,
  aws_cloudwatch_metric_alarm: 1,
  aws_kinesis_firehose_delivery_stream: 1,
  aws_s3_bucket_lifecycle_configuration: 1,
  aws_sqs_queue_policy: 1,
};

function configurationOf(resources: readonly ResourceApart[]): object {
  const byType: Record<string, Record<string, object>> = {};
  for (const { type, label, body } of resources) (byType[type] ??= {})[label] = body;
  return {
    terraform: { required_providers: { aws: { source: "hashicorp/aws" } } },
    provider: {
      aws: {
        region: "us-east-1",
        skip_credentials_validation: true,
        skip_requesting_account_id: true,
      },
    },
    resource: byType,
  };
}

function stateOf(resources: readonly ResourceApart[]): object {
  return {
    version: 4,
    serial: 1,
    lineage: "made-by-hand",
    resources: resources.map(({ type, label, attributes }) => ({
      mode: "managed",
      type,
      name: label,
      provider: 'provider["registry.terraform.io/hashicorp/aws"]',
      instances: [{ schema_version: schemaVersions[type] ?? 0, attributes }],
    })),
  };
}

describeWithTerraform("the attributes that replace a resource", () => {
  it("are those for which the provider says so, of all that stacks write", async () => {
    const resources = listResourcesApart();
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify(configurationOf(resources)));
    writeFileSync(join(folder, "terraform.tfstate"), JSON.stringify(stateOf(resources)));
    // The state is taken for what is there, so that nobody is asked.
    const workspace = { folder, awsEndpoint: "http://127.0.0.1:9" };
    await init(workspace);
    await runTerraform(workspace, ["plan", "-refresh=false", "-out=terraform.plan"]);
    const { resource_changes: changes = [] } = (await readPlan(workspace)) as PlanJson;
    const planned = new Map(changes.map(({ address, change }) => [address, change]));
    expect(planned.size).toBe(resources.length);
    const untouched = changes.filter(({ change }) => change.actions.join() === "no-op");
    expect(untouched.map(({ address }) => address)).toStrictEqual([]);
    const [asked, answered] = [new Map<string, boolean>(), new Map<string, boolean>()];
    for (const { type, label, path } of resources) {
      const paths = planned.get(`${type}.${label}`)?.replace_paths ?? [];
      const isReplaced = paths.some((steps) => steps.filter(isName).join(".") === path);
      answered.set(`${type} ${path}`, isReplaced);
      asked.set(`${type} ${path}`, forcesReplacement(type, path));
    }
    expect(Object.fromEntries(asked)).toStrictEqual(Object.fromEntries(answered));
    const known = Object.entries(replacingAttributes)
      .filter(([type]) => type.startsWith("aws_"))
      .flatMap(([type, paths]) => paths.map((path) => `${type} ${path}`));
    expect(known.filter((place) => !asked.has(place))).toStrictEqual([]);
    expect(known.length).toBeGreaterThan(50);
  });
});

function isName(step: string | number): boolean {
  return typeof step === "string";
}
