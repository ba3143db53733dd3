import type { DeployedResource } from "../../stack-json/deployed-resource";
import { topicArn } from "../../stack-json/resource-arns";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { readAndWrite } from "./read-and-write";

/** Grants for a topic. */
export function topicGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const resources = [topicArn(resource.body, resource.source)];
  const reads = ["sns:GetTopicAttributes", "sns:ListTagsForResource"];
  const tagging = resource.isTagged ? ["sns:TagResource", "sns:UntagResource"] : [];
  const writes = ["sns:CreateTopic", "sns:DeleteTopic", "sns:SetTopicAttributes", ...tagging];
  return readAndWrite("Topics", resources, { reads, writes });
}

/** Grants for the policy of a topic, which is an attribute of it. */
export function topicPolicyGrants({ body }: DeployedResource): readonly DeployerGrant[] {
  return readAndWrite("Topics", [textOf(body, "arn")], {
    reads: ["sns:GetTopicAttributes"],
    writes: ["sns:SetTopicAttributes"],
  });
}

/**
 * Grants for a subscription, whose ARN is that of its topic with an id at its end.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html
 */
export function topicSubscriptionGrants({ body }: DeployedResource): readonly DeployerGrant[] {
  const topic = textOf(body, "topic_arn");
  return [
    ...readAndWrite("Subscriptions", [`${topic}:*`], {
      reads: ["sns:GetSubscriptionAttributes"],
      writes: ["sns:SetSubscriptionAttributes", "sns:Unsubscribe"],
    }),
    { mode: "apply", topic: "Topics", actions: ["sns:Subscribe"], resources: [topic] },
  ];
}
