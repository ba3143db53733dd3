import type { DeployedResource } from "../../stack-json/deployed-resource";
import { firstBlock } from "../../stack-json/first-block";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { passRole } from "./pass-role";
import { readAndWrite } from "./read-and-write";

const reads = ["firehose:DescribeDeliveryStream", "firehose:ListTagsForDeliveryStream"];

const changes = [
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
  const role = textOf(firstBlock(body, "extended_s3_configuration"), "role_arn");
  return [
    ...readAndWrite("DeliveryStreams", resources, { reads, writes: [...changes, ...tagging] }),
    passRole("PassStreamRole", role, "firehose.amazonaws.com"),
  ];
}
