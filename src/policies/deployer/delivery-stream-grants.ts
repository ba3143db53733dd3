import type { DeployedResource } from "../../stack-json/deployed-resource";
import { firstBlock } from "../../stack-json/first-block";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

const reads = ["firehose:DescribeDeliveryStream", "firehose:ListTagsForDeliveryStream"];

const writes = [
  "firehose:CreateDeliveryStream",
  "firehose:DeleteDeliveryStream",
  "firehose:StartDeliveryStreamEncryption",
  "firehose:UpdateDestination",
];

/** Grants for a Firehose stream, and for handing its role to Firehose. */
export function deliveryStreamGrants({
  body,
  source,
  isTagged,
}: DeployedResource): readonly DeployerGrant[] {
  const { partition, region, account } = source;
  const resources = [
    `arn:${partition}:firehose:${region}:${account}:deliverystream/${textOf(body, "name")}`,
  ];
  const tagging = isTagged ? ["firehose:TagDeliveryStream", "firehose:UntagDeliveryStream"] : [];
  return [
    { mode: "plan", topic: "DeliveryStreams", actions: reads, resources },
    { mode: "apply", topic: "DeliveryStreams", actions: [...writes, ...tagging], resources },
    {
      mode: "apply",
      topic: "PassStreamRole",
      actions: ["iam:PassRole"],
      resources: [textOf(firstBlock(body, "extended_s3_configuration"), "role_arn")],
      passedTo: "firehose.amazonaws.com",
    },
  ];
}
