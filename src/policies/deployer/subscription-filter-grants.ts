import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

const changes = ["logs:DeleteSubscriptionFilter", "logs:PutSubscriptionFilter"];

/**
 * Grants for a subscription filter, for handing its role to CloudWatch Logs, and for subscribing to a destination.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
 */
export function subscriptionFilterGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const { body, source } = resource;
  const { partition, region, account } = source;
  const group = `arn:${partition}:logs:${region}:${account}:log-group:${textOf(body, "log_group_name")}`;
  const resources = [group, `${group}:*`];
  const target = textOf(body, "destination_arn");
  const destinations = /^arn:[^:]*:logs:/.test(target) ? [target] : [];
  const reads = ["logs:DescribeSubscriptionFilters"];
  return [
    { mode: "plan", topic: "LogGroups", actions: reads, resources },
    { mode: "apply", topic: "LogGroups", actions: changes, resources },
    ...destinations.map(subscribing),
    ...(body["role_arn"] === undefined ? [] : [passing(textOf(body, "role_arn"))]),
  ];
}

function subscribing(destination: string): DeployerGrant {
  return {
    mode: "apply",
    topic: "LogDestinations",
    actions: ["logs:PutSubscriptionFilter"],
    resources: [destination],
  };
}

/** AWS does not say by which of its names CloudWatch Logs is passed a role; the role trusts nobody else. */
function passing(role: string): DeployerGrant {
  return {
    mode: "apply",
    topic: "PassStreamsRole",
    actions: ["iam:PassRole"],
    resources: [role],
  };
}
