import type { DeployedResource } from "../../stack-json/deployed-resource";
import { aliasArn } from "../../stack-json/resource-arns";
import type { DeployerGrant } from "./deployer-grant";
import { readAndWrite } from "./read-and-write";

const reads = [
  "kms:DescribeKey",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:ListResourceTags",
];

const changes = ["kms:EnableKeyRotation", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"];

/** Grants for a key. It has no name before it is made, so IAM can be told only of its account and Region. */
export function keyGrants({ source, isTagged }: DeployedResource): readonly DeployerGrant[] {
  const resources = [keysOf(source)];
  const { region } = source;
  const tagging = isTagged ? ["kms:TagResource", "kms:UntagResource"] : [];
  return [
    ...readAndWrite("Keys", resources, { reads, writes: [...changes, ...tagging] }),
    { mode: "apply", topic: "NewKeys", actions: ["kms:CreateKey"], resources: ["*"], region },
  ];
}

/**
 * Grants for an alias; AWS asks for the alias and for its key.
 *
 * https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html
 */
export function aliasGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const { region } = source;
  const arn = aliasArn(body, source);
  const aliasChanges = ["kms:CreateAlias", "kms:DeleteAlias", "kms:UpdateAlias"];
  return [
    { mode: "plan", topic: "Aliases", actions: ["kms:ListAliases"], resources: ["*"], region },
    { mode: "apply", topic: "KeyAliases", actions: aliasChanges, resources: [arn, keysOf(source)] },
  ];
}

function keysOf({ partition, region, account }: DeployedResource["source"]): string {
  return `arn:${partition}:kms:${region}:${account}:key/*`;
}
