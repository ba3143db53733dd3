import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { logGroupArns } from "./log-group-arns";
import { passRole } from "./pass-role";
import { readAndWrite } from "./read-and-write";

const writes = ["logs:DeleteSubscriptionFilter", "logs:PutSubscriptionFilter"];

/**
 * Grants for a subscription filter, for handing its role to CloudWatch Logs, and for subscribing to a destination.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
 */
export function subscriptionFilterGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const { body, source } = resource;
  const resources = logGroupArns(source, textOf(body, "log_group_name"));
  const target = textOf(body, "destination_arn");
  const destinations = /^arn:[^:]*:logs:/.test(target) ? [target] : [];
  const reads = ["logs:DescribeSubscriptionFilters"];
  const roles = body["role_arn"] === undefined ? [] : [textOf(body, "role_arn")];
  return [
    ...readAndWrite("LogGroups", resources, { reads, writes }),
    ...destinations.map(subscribing),
    // AWS does not say by which of its names CloudWatch Logs is passed a role; the role trusts nobody else.
    ...roles.map((role) => passRole("PassStreamsRole", role)),
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
