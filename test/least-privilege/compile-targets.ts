import { readFileSync } from "node:fs";
import { createCollector } from "../../src/diagnostics/collector";
import { loadSpec } from "../../src/load-spec";
import { fillText, type TargetFacts } from "../../src/resolve/templates/fill-template";
import type { Bucket, Settings } from "../../src/resolve/settings/settings";
import type { ResolvedSpec } from "../../src/resolve/target";
import type { Template } from "../../src/resolve/templates/template";
import { createDiskFolder } from "../../src/sources/disk-folder";
import type { JsonMap } from "../../src/spec/json-value";
import { stackFileName } from "../../src/synth/manifest";
import { synthesize } from "../../src/synth/synthesize";
import { exampleFolder } from "../examples/example-folder";
import { resolvePlainSpec, type PlainSpec } from "../resolve/resolve-plain-spec";
import type { ExpectedReader } from "./expect-of-readers";

/** The Terraform of one target, and the readers that its spec names. */
export interface CompiledTarget {
  readonly name: string;
  readonly stack: JsonMap;
  readonly readers: readonly ExpectedReader[];
}

export function compileExample(name: string): readonly CompiledTarget[] {
  const folder = createDiskFolder(exampleFolder(name), exampleFolder(name));
  const bytes = readFileSync(exampleFolder(name, "bedtrail.yaml"));
  const source = { name: "bedtrail.yaml", content: { kind: "bytes" as const, bytes }, folder };
  const loaded = loadSpec(source, createCollector().report);
  if (loaded === undefined) throw new Error(`The example ${name} has mistakes.`);
  return compileTargets(loaded.resolved);
}

export function compilePlainSpec(spec: PlainSpec): readonly CompiledTarget[] {
  return compileTargets(resolvePlainSpec(spec));
}

function compileTargets({ targets }: ResolvedSpec): readonly CompiledTarget[] {
  const stacks = [...synthesize(targets, new Map())];
  return targets.map(({ id, facts, resolved }, index) => ({
    name: id,
    stack: JSON.parse(String(stacks[index]?.files.get(stackFileName))) as JsonMap,
    readers: readersOf(resolved.settings, facts),
  }));
}

function readersOf(
  { s3, cloudwatch }: Settings<Template>,
  facts: TargetFacts,
): readonly ExpectedReader[] {
  const largeData = cloudwatch?.largeData;
  const ofBucket = (
    bucket: Bucket<Template> | undefined,
    destination: ExpectedReader["destination"],
  ) =>
    (bucket?.readers ?? []).map(({ principalArn, prefix }) => ({
      principalArn: fill(principalArn, facts),
      ...(prefix !== undefined && { prefix: fill(prefix, facts) }),
      destination,
    }));
  return [
    ...ofBucket(s3, "s3"),
    ...ofBucket(largeData?.kind === "shared" ? undefined : largeData, "largeData"),
  ];
}

function fill(template: Template, facts: TargetFacts): string {
  if (template.kind !== "text-template") throw new Error("Plain data is no text.");
  return fillText(template, facts);
}
