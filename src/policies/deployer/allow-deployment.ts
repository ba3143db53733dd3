import { groupBy, type Group } from "../../resolve/group-by";
import type { Statement } from "../policy-document";
import type { DeployedResource } from "../../stack-json/deployed-resource";
import type { DeployerGrant, DeployerMode } from "./deployer-grant";
import { deployerGrants } from "./deployer-grants";

/**
 * The statements with which Terraform can plan, or plan, apply and destroy, the resources of one account.
 *
 * Every resource gets its own actions; resources with the same ones share a statement.
 */
export function allowDeployment(
  resources: readonly DeployedResource[],
  mode: DeployerMode,
): readonly Statement[] {
  const grants = resources
    .flatMap(deployerGrants)
    .filter((grant) => mode === "apply" || grant.mode === "plan");
  return numberTopics(
    groupBy(groupBy(grants, placeOf).map(joinActions), actionsOf).map(joinResources),
  );
}

/** What one statement says of one resource, or of calls that name none. */
function placeOf(grant: DeployerGrant): string {
  return JSON.stringify([grant.topic, grant.resources, grant.region, grant.passedTo]);
}

function actionsOf(grant: DeployerGrant): string {
  return JSON.stringify([grant.topic, grant.actions, grant.passedTo]);
}

type Joined = DeployerGrant & { readonly regions: readonly string[] };

function joinActions(grants: Group<DeployerGrant>): DeployerGrant {
  return { ...grants[0], actions: sorted(grants.flatMap(({ actions }) => actions)) };
}

function joinResources(grants: Group<DeployerGrant>): Joined {
  return {
    ...grants[0],
    resources: sorted(grants.flatMap(({ resources }) => resources)),
    regions: sorted(grants.flatMap(({ region }) => region ?? [])),
  };
}

function numberTopics(grants: readonly Joined[]): readonly Statement[] {
  const counts = new Map<string, number>();
  return grants.map((grant) => {
    const count = (counts.get(grant.topic) ?? 0) + 1;
    counts.set(grant.topic, count);
    return statementOf(grant, count === 1 ? grant.topic : `${grant.topic}${String(count)}`);
  });
}

function statementOf({ actions, resources, regions, passedTo }: Joined, sid: string): Statement {
  const isLimited = regions.length > 0 || passedTo !== undefined;
  return {
    Sid: sid,
    Effect: "Allow",
    Action: actions,
    Resource: resources,
    ...(isLimited && {
      Condition: {
        StringEquals: {
          ...(regions.length > 0 && { "aws:RequestedRegion": regions }),
          ...(passedTo !== undefined && { "iam:PassedToService": passedTo }),
        },
      },
    }),
  };
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
