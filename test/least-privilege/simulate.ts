import {
  runSimulation,
  runUnsafeSimulation,
  type Simulation,
  type SimulationRequestPrincipal,
} from "@cloud-copilot/iam-simulate";

/** A policy as it stands in AWS, read from JSON and not yet trusted to be one. */
export interface Policy {
  readonly Version: string;
  readonly Statement: readonly unknown[];
}

/** A request to AWS, with all policies that decide about it. */
export interface Request {
  readonly principal: SimulationRequestPrincipal;
  readonly action: string;
  readonly resource: string;
  /** The account that owns the resource. */
  readonly account: string;
  readonly context: Readonly<Record<string, string>>;
  /** The policy of the bucket, the key or the role to assume. */
  readonly resourcePolicy?: Policy | undefined;
  /** What the principal's own account lets it do. */
  readonly identityPolicies?: readonly Policy[];
  /** Policies of the organisation, beside the one that allows everything. */
  readonly serviceControlPolicies?: readonly Policy[];
}

export type Verdict = "allowed" | "denied";

const fullAccess: Policy = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

/** Lets AWS's rules of evaluation decide, as an implementation that knows nothing of bedtrail sees them. */
export function simulate(request: Request): Verdict {
  const simulation = JSON.parse(knownServices(JSON.stringify(simulationOf(request)))) as Simulation;
  const named = {
    ...simulation,
    ...(request.resourcePolicy && { resourcePolicy: nameOf(simulation.resourcePolicy) }),
  };
  return runUnsafeSimulation(named, {}) === "Allowed" ? "allowed" : "denied";
}

/**
 * What is wrong with the form of the policies or the request: unknown elements, actions, resource types.
 *
 * The verdict comes from `simulate` nevertheless: the checking simulator forgets the encryption context of a
 * key's use, whose name has a colon in it.
 */
export async function findMistakes(request: Request): Promise<unknown> {
  const result = await runSimulation(simulationOf(request), {});
  return result.resultType === "error" ? result.errors : undefined;
}

/** Service principals of isolated partitions, under names that the simulator takes for services; each stays itself. */
function knownServices(json: string): string {
  return json.replaceAll(/\.(s?c2s)\.(ic|sgov)\.gov"/g, '.$1-$2-gov.amazonaws.com"');
}

/** The form in which the simulator takes a policy with its name; it fails on a resource's policy without one. */
function nameOf(policyDocument: unknown): unknown {
  return { __validated: true, policyDocument, metadata: { name: "resource" }, errors: [] };
}

function simulationOf(request: Request): Simulation {
  const { principal, action, resource, account, context, resourcePolicy } = request;
  const scps = request.serviceControlPolicies;
  return {
    request: {
      principal,
      action,
      resource: { resource, accountId: account },
      contextVariables: { ...context },
    },
    identityPolicies: (request.identityPolicies ?? []).map((policy, index) => ({
      name: `identity-${String(index)}`,
      policy,
    })),
    serviceControlPolicies:
      scps === undefined
        ? []
        : [
            {
              orgIdentifier: "root",
              policies: [fullAccess, ...scps].map((policy, index) => ({
                name: `organisation-${String(index)}`,
                policy,
              })),
            },
          ],
    resourceControlPolicies: [],
    resourcePolicy,
  };
}
