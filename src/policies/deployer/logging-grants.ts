import type { DeployedResource } from "../../stack-json/deployed-resource";
import { firstBlock } from "../../stack-json/first-block";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { passRole } from "./pass-role";
import { statusGrants } from "./status-grants";

const changes = [
  "bedrock:DeleteModelInvocationLoggingConfiguration",
  "bedrock:PutModelInvocationLoggingConfiguration",
];

/**
 * Grants for the logging configuration, which has no ARN, and for handing the delivery role to Bedrock.
 *
 * It may be read in every Region: `bedtrail status --regions all` looks where no stack is.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html
 */
export function loggingGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const { body, source } = resource;
  const { region } = source;
  const reads = ["bedrock:GetModelInvocationLoggingConfiguration"];
  const delivery = firstBlock(firstBlock(body, "logging_config"), "cloudwatch_config");
  const roles = delivery["role_arn"] === undefined ? [] : [textOf(delivery, "role_arn")];
  return [
    { mode: "plan", topic: "ReadLogging", actions: reads, resources: ["*"] },
    { mode: "apply", topic: "Logging", actions: changes, resources: ["*"], region },
    ...roles.map((role) => passRole("PassDeliveryRole", role, "bedrock.amazonaws.com")),
    ...statusGrants(resource),
  ];
}
