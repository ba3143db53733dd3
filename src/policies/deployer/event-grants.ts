import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

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
  return [
    { mode: "plan", topic: "EventRules", actions: reads, resources },
    { mode: "apply", topic: "EventRules", actions: writes, resources },
  ];
}

/** Grants for a target of a rule, and for handing its role to EventBridge. */
export function eventTargetGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const resources = [ruleArn(textOf(body, "rule"), source)];
  const writes = ["events:PutTargets", "events:RemoveTargets"];
  return [
    { mode: "plan", topic: "EventRules", actions: ["events:ListTargetsByRule"], resources },
    { mode: "apply", topic: "EventRules", actions: writes, resources },
    ...(body["role_arn"] === undefined ? [] : [passingOf(textOf(body, "role_arn"))]),
  ];
}

function passingOf(role: string): DeployerGrant {
  return {
    mode: "apply",
    topic: "PassEventRoles",
    actions: ["iam:PassRole"],
    resources: [role],
    passedTo: "events.amazonaws.com",
  };
}

function ruleArn(name: string, { partition, region, account }: DeployedResource["source"]): string {
  return `arn:${partition}:events:${region}:${account}:rule/${name}`;
}
