import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

/** Grants for a queue. */
export function queueGrants({
  body,
  source,
  isTagged,
}: DeployedResource): readonly DeployerGrant[] {
  const resources = [queueArn(textOf(body, "name"), source)];
  const reads = ["sqs:GetQueueAttributes", "sqs:ListQueueTags"];
  const tagging = isTagged ? ["sqs:TagQueue", "sqs:UntagQueue"] : [];
  const writes = ["sqs:CreateQueue", "sqs:DeleteQueue", "sqs:SetQueueAttributes", ...tagging];
  return [
    { mode: "plan", topic: "Queues", actions: reads, resources },
    { mode: "apply", topic: "Queues", actions: writes, resources },
  ];
}

/** Grants for the policy of a queue, which is one of its attributes. */
export function queuePolicyGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const resources = [queueArn(textOf(body, "queue_url"), source)];
  return [
    { mode: "plan", topic: "Queues", actions: ["sqs:GetQueueAttributes"], resources },
    { mode: "apply", topic: "Queues", actions: ["sqs:SetQueueAttributes"], resources },
  ];
}

function queueArn(
  name: string,
  { partition, region, account }: DeployedResource["source"],
): string {
  return `arn:${partition}:sqs:${region}:${account}:${name}`;
}
