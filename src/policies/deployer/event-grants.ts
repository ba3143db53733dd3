import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { passRole } from "./pass-role";
import { readAndWrite } from "./read-and-write";

/** Grants for a rule of EventBridge, on the default bus. */
export function eventRuleGrants({
  body,
  source,
  isTagged,
}: DeployedResource): readonly DeployerGrant[] {
  const resources = [ruleArn(textOf(body, "name"), source)];
  const reads = ["events:DescribeRule", "events:ListTagsForResource"];
  const tagging = isTagged ? ["events:TagResource", "events:UntagResource"] : [];
  const writes = ["events:DeleteRule", "events:PutRule", ...tagging];
  return readAndWrite("EventRules", resources, { reads, writes });
}

/** Grants for a target of a rule, and for handing its role to EventBridge. */
export function eventTargetGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const resources = [ruleArn(textOf(body, "rule"), source)];
  const reads = ["events:ListTargetsByRule"];
  const writes = ["events:PutTargets", "events:RemoveTargets"];
  const roles = body["role_arn"] === undefined ? [] : [textOf(body, "role_arn")];
  return [
    ...readAndWrite("EventRules", resources, { reads, writes }),
    ...roles.map((role) => passRole("PassEventRoles", role, "events.amazonaws.com")),
  ];
}

function ruleArn(name: string, { partition, region, account }: DeployedResource["source"]): string {
  return `arn:${partition}:events:${region}:${account}:rule/${name}`;
}
