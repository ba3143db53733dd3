import { anyAccount } from "../policies/any-account";
import { listDeployedResources, type DeployedResource } from "../stack-json/deployed-resource";
import { namePolicies, type NamedPolicy } from "../policies/named-policy";
import { ownedResources, type OwnedResources } from "../policies/owned-resources";
import { pantherNotifications } from "../policies/panther-notifications";
import { aliasArnsAmong, protectedReaders, roleArnsAmong } from "../policies/protected-readers";
import { shareWithPanther } from "../policies/share-with-panther";
import { splitPolicy } from "../policies/split-policy";
import { serviceControlStatements } from "../policies/service-control-policy";
import { fillContent } from "../resolve/blueprints/fill-content";
import type { Stack } from "../resolve/stack";
import type { ResolvedSpec, Target } from "../resolve/target";
import type { JsonMap } from "../spec/json-value";
import { stackFileName } from "../synth/manifest";
import { createSynthesizer } from "../synth/synthesize";

/** The service control policies for one partition, which is all that one organisation can hold. */
export interface ServiceControlPolicies {
  readonly partition: string;
  readonly exempt: readonly string[];
  /** Absent where they do not fit into what AWS lets one account have. */
  readonly policies?: readonly NamedPolicy[];
}

/** How long a service control policy can be, and how many of them an account can have: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
export const maxCharacters = 5120;
export const maxPolicies = 5;

/**
 * Makes the policies that let nobody but the exempt roles change or delete what the spec makes.
 *
 * `exemptRoles` are names or ARNs of roles and may hold wildcards. Without any, the roles that the spec deploys
 * with are exempt; where there are none of them either, nobody would be, and the list of the exempt is empty.
 */
export function serviceControlPolicies(
  { name, targets, centralStacks }: ResolvedSpec,
  exemptRoles: readonly string[],
): readonly ServiceControlPolicies[] {
  const partitions = [...new Set(targets.map(({ facts }) => facts.partition))];
  return partitions.map((partition) => {
    const ofPartition = patternTargets(
      targets.filter(({ facts }) => facts.partition === partition),
    );
    const ofTargets = ofPartition.map((target) => fillContent(target));
    const central = centralStacks.filter(({ facts }) => facts.partition === partition);
    const contents = [...ofTargets, ...central.map((stack) => fillContent(stack))];
    const made = resourcesOf([...ofPartition, ...central]);
    const ofPanther = contents.flatMap(pantherNotifications);
    const reading = [...made, ...ofPanther.flatMap(({ resources }) => resources)];
    const deployers = contents.flatMap(
      ({ settings }) => settings.terraform.assumeRole?.roleArn ?? [],
    );
    const named = exemptRoles.map((role) => rolePattern(role, partition));
    const exempt = unique(named.length > 0 ? named : deployers);
    const resources = joinResources(contents.map(ownedResources));
    const statements = serviceControlStatements({
      regions: unique(ofTargets.map(({ target }) => target.region)),
      resources,
      // A retired stack makes nothing, and what it kept is still encrypted.
      aliasArns: unique([...resources.aliasArns, ...aliasArnsAmong(made)]),
      roleArns: unique(roleArnsAmong(made)),
      readers: shareWithPanther(protectedReaders(reading), ofPanther),
      exempt,
    });
    const documents = splitPolicy(statements, maxCharacters);
    const fits = documents !== undefined && documents.length <= maxPolicies;
    return {
      partition,
      exempt,
      ...(fits && { policies: namePolicies(`${name}-tamper-protection`, documents) }),
    };
  });
}

/** The resources of stacks, as they are compiled. A retired one has none that it manages. */
function resourcesOf(stacks: readonly Stack[]): readonly DeployedResource[] {
  const synthesizeStack = createSynthesizer(new Map());
  return stacks.flatMap((stack) => {
    const text = String(synthesizeStack(stack).files.get(stackFileName));
    return listDeployedResources(JSON.parse(text) as JsonMap, stack.facts);
  });
}

/** One target for all accounts that share its settings and Region. */
function patternTargets(targets: readonly Target[]): readonly Target[] {
  const patterns = new Map<Target["resolved"], Map<string, Target>>();
  for (const target of targets) {
    const ofSettings = patterns.get(target.resolved) ?? new Map<string, Target>();
    patterns.set(target.resolved, ofSettings);
    if (ofSettings.has(target.facts.region)) continue;
    const facts = { ...target.facts, account: anyAccount, accountName: "*" };
    ofSettings.set(target.facts.region, { ...target, facts });
  }
  return [...patterns.values()].flatMap((ofSettings) => [...ofSettings.values()]);
}

function rolePattern(role: string, partition: string): string {
  if (role.startsWith("arn:")) return role;
  return `arn:${partition}:iam::${anyAccount}:role/${role.replace(/^\//, "")}`;
}

function joinResources(all: readonly OwnedResources[]): OwnedResources {
  const join = (name: keyof OwnedResources): readonly string[] =>
    unique(all.flatMap((resources) => resources[name]));
  return {
    bucketArns: join("bucketArns"),
    policyOnlyBucketArns: join("policyOnlyBucketArns"),
    logGroupArns: join("logGroupArns"),
    aliasArns: join("aliasArns"),
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
