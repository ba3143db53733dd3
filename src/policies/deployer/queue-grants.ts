import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { readAndWrite } from "./read-and-write";

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
  return readAndWrite("Queues", resources, { reads, writes });
}

/** Grants for the policy of a queue, which is one of its attributes. */
export function queuePolicyGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const resources = [queueArn(textOf(body, "queue_url"), source)];
  return readAndWrite("Queues", resources, {
    reads: ["sqs:GetQueueAttributes"],
    writes: ["sqs:SetQueueAttributes"],
  });
}

function queueArn(
  name: string,
  { partition, region, account }: DeployedResource["source"],
): string {
  return `arn:${partition}:sqs:${region}:${account}:${name}`;
}
