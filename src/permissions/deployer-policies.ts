import { allowDeployment } from "../policies/deployer/allow-deployment";
import {
  listDeployedResources,
  type DeployedResource,
} from "../policies/deployer/deployed-resource";
import type { DeployerMode } from "../policies/deployer/deployer-grant";
import { namePolicies, type NamedPolicy } from "../policies/named-policy";
import { splitPolicy } from "../policies/split-policy";
import type { ResolvedSpec, Target } from "../resolve/target";
import type { JsonMap } from "../spec/json-value";
import { stackFileName } from "../synth/manifest";
import type { StackFiles } from "../synth/stack-files";
import { synthesize } from "../synth/synthesize";

/** The managed policies of the role that deploys the stacks of one account. */
export interface DeployerPolicies {
  readonly account: string;
  /** Absent where they do not fit into what AWS lets one role have. */
  readonly policies?: readonly NamedPolicy[];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const maxCharacters = 6144;
const maxPolicies = 10;

/** Makes the least policies with which Terraform can plan, or apply and destroy, exactly the stacks of a spec. */
export function deployerPolicies(
  { name, targets }: ResolvedSpec,
  mode: DeployerMode,
): readonly DeployerPolicies[] {
  return [...resourcesByAccount(targets)].map(([account, resources]) => {
    const documents = splitPolicy(allowDeployment(resources, mode), maxCharacters);
    const fits = documents !== undefined && documents.length <= maxPolicies;
    return { account, ...(fits && { policies: namePolicies(`${name}-${mode}`, documents) }) };
  });
}

function resourcesByAccount(
  targets: readonly Target[],
): ReadonlyMap<string, readonly DeployedResource[]> {
  const accounts = new Map<string, DeployedResource[]>();
  const stacks = synthesize(unretired(targets), new Map());
  for (const { facts } of targets) {
    const { partition, account, region } = facts;
    const { files } = stacks.next().value as StackFiles;
    const stack = JSON.parse(String(files.get(stackFileName))) as JsonMap;
    const ofAccount = accounts.get(account) ?? [];
    ofAccount.push(...listDeployedResources(stack, { partition, account, region }));
    accounts.set(account, ofAccount);
  }
  return accounts;
}

/** A retired stack is compiled as if it were not: what it had is what Terraform reads and destroys. */
function* unretired(targets: readonly Target[]): Generator<Target> {
  const running = new Map<Target["resolved"], Target["resolved"]>();
  for (const target of targets) {
    const resolved = running.get(target.resolved) ?? { ...target.resolved, retired: false };
    running.set(target.resolved, resolved);
    yield { ...target, resolved };
  }
}
