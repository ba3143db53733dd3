import { listDeployedResources, type DeployedResource } from "../../stack-json/deployed-resource";
import { fillContent } from "../../resolve/blueprints/fill-content";
import type { Target } from "../../resolve/target";
import type { JsonMap } from "../../spec/json-value";
import type { TargetReads } from "../aws/aws";
import { expectedConfiguration } from "../status/expected-configuration";
import type { Adoption } from "./adoption";
import { findImports } from "./find-imports";
import { findLogFolders } from "./find-log-folders";
import { foreseeApply } from "./foresee-apply";
import { noteLostRules } from "./note-lost-rules";
import { noteLostStatements } from "./note-lost-statements";
import { noteShorterRetention } from "./note-shorter-retention";

/**
 * Finds what a first apply of a stack would overwrite, and what Terraform takes over.
 *
 * Where only configurations are known, nothing is said of the settings of what they name.
 */
export async function adoptTarget(
  target: Target,
  stack: JsonMap,
  reads: TargetReads,
  knowsSettings: boolean,
): Promise<Adoption> {
  const { id, facts, retired } = target;
  const answer = await reads.readLoggingConfiguration();
  if (answer.kind === "failure") return { kind: "failure", target: id, failure: answer };
  if (answer.kind === "absent") return { kind: "nothing-there", target: id };
  if (retired) return { kind: "retired", target: id };
  const expected = expectedConfiguration(fillContent(target));
  const { overwritten, notes } = foreseeApply(expected, answer.value);
  const { partition, account, region } = facts;
  const resources = listDeployedResources(stack, { partition, account, region });
  const configurations = [answer.value, expected];
  const foldersIn = (bucket: string) => findLogFolders(bucket, account, configurations);
  const losses = knowsSettings ? await noteLosses(resources, reads, foldersIn) : [];
  const found = await findImports(resources, reads);
  return {
    kind: "adopted",
    target: id,
    overwritten,
    imports: found.imports,
    notes: [...notes, ...losses, ...found.notes],
  };
}

async function noteLosses(
  resources: readonly DeployedResource[],
  aws: TargetReads,
  foldersIn: (bucket: string) => readonly string[],
): Promise<readonly string[]> {
  const reads = withRulesReadOnce(aws);
  const statements = await noteLostStatements(resources, reads);
  const rules = await noteLostRules(resources, reads);
  const shorter = await noteShorterRetention(resources, reads, foldersIn);
  return [...statements, ...rules, ...shorter];
}

/** Two look at the rules of the same buckets. */
function withRulesReadOnce(reads: TargetReads): TargetReads {
  const answers = new Map<string, ReturnType<TargetReads["readBucketRules"]>>();
  const readBucketRules: TargetReads["readBucketRules"] = (bucket) => {
    const answer = answers.get(bucket) ?? reads.readBucketRules(bucket);
    answers.set(bucket, answer);
    return answer;
  };
  return { ...reads, readBucketRules };
}
