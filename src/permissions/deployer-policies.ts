import { allowDeployment } from "../policies/deployer/allow-deployment";
import { listDeployedResources, type DeployedResource } from "../stack-json/deployed-resource";
import type { DeployerMode } from "../policies/deployer/deployer-grant";
import { namePolicies, type NamedPolicy } from "../policies/named-policy";
import { splitPolicy } from "../policies/split-policy";
import { allStacks } from "../resolve/all-stacks";
import type { Stack } from "../resolve/stack";
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

/** How long a managed policy can be, and how many of them a role can have: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const maxCharacters = 6144;
export const maxPolicies = 10;

/** Makes the least policies with which Terraform can plan, or apply and destroy, exactly the stacks of a spec. */
export function deployerPolicies(
  resolved: ResolvedSpec,
  mode: DeployerMode,
): readonly DeployerPolicies[] {
  const { name } = resolved;
  return [...resourcesByAccount(allStacks(resolved).filter(isOfAws))].map(
    ([account, resources]) => {
      const documents = splitPolicy(allowDeployment(resources, mode), maxCharacters);
      const fits = documents !== undefined && documents.length <= maxPolicies;
      return { account, ...(fits && { policies: namePolicies(`${name}-${mode}`, documents) }) };
    },
  );
}

/** The log sources of Panther are made with a token of Panther's. */
function isOfAws({ resolved }: Stack): boolean {
  return resolved.kind !== "panther";
}

function resourcesByAccount(
  stacks: readonly Stack[],
): ReadonlyMap<string, readonly DeployedResource[]> {
  const accounts = new Map<string, DeployedResource[]>();
  const compiled = synthesize(unretired(stacks), new Map());
  for (const { facts } of stacks) {
    const { partition, account, region } = facts;
    const { files } = compiled.next().value as StackFiles;
    const stack = JSON.parse(String(files.get(stackFileName))) as JsonMap;
    const ofAccount = accounts.get(account) ?? [];
    ofAccount.push(...listDeployedResources(stack, { partition, account, region }));
    accounts.set(account, ofAccount);
  }
  return accounts;
}

/** A retired stack is compiled as if it were not: what it had is what Terraform reads and destroys. */
function* unretired(stacks: readonly Stack[]): Generator<Stack> {
  const running = new Map<Target["resolved"], Target["resolved"]>();
  for (const stack of stacks) {
    if (stack.kind !== "target") {
      yield stack;
      continue;
    }
    const resolved = running.get(stack.resolved) ?? { ...stack.resolved, retired: false };
    running.set(stack.resolved, resolved);
    yield { ...stack, resolved };
  }
}
