import type { DeployedResource } from "../../stack-json/deployed-resource";
import { topicArn } from "../../stack-json/resource-arns";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

/** Grants for a topic. */
export function topicGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const resources = [topicArn(resource.body, resource.source)];
  const reads = ["sns:GetTopicAttributes", "sns:ListTagsForResource"];
  const tagging = resource.isTagged ? ["sns:TagResource", "sns:UntagResource"] : [];
  const writes = ["sns:CreateTopic", "sns:DeleteTopic", "sns:SetTopicAttributes", ...tagging];
  return [
    { mode: "plan", topic: "Topics", actions: reads, resources },
    { mode: "apply", topic: "Topics", actions: writes, resources },
  ];
}

/** Grants for the policy of a topic, which is an attribute of it. */
export function topicPolicyGrants({ body }: DeployedResource): readonly DeployerGrant[] {
  const resources = [textOf(body, "arn")];
  return [
    { mode: "plan", topic: "Topics", actions: ["sns:GetTopicAttributes"], resources },
    { mode: "apply", topic: "Topics", actions: ["sns:SetTopicAttributes"], resources },
  ];
}

/**
 * Grants for a subscription, whose ARN is that of its topic with an id at its end.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html
 */
export function topicSubscriptionGrants({ body }: DeployedResource): readonly DeployerGrant[] {
  const topic = textOf(body, "topic_arn");
  const resources = [`${topic}:*`];
  const changes = ["sns:SetSubscriptionAttributes", "sns:Unsubscribe"];
  return [
    {
      mode: "plan",
      topic: "Subscriptions",
      actions: ["sns:GetSubscriptionAttributes"],
      resources,
    },
    { mode: "apply", topic: "Subscriptions", actions: changes, resources },
    { mode: "apply", topic: "Topics", actions: ["sns:Subscribe"], resources: [topic] },
  ];
}
