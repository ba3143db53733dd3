import { parseArn } from "../../spec/aws-arn";
import { consumerRoleNames } from "../../spec/names/consumer-role-names";
import type { Consumers as ConsumersSpec } from "../../spec/spec";
import { fillText } from "../templates/fill-template";
import type { FoundArchive } from "../central/find-archive";
import { readOwnRole } from "../settings/own-role";
import { present } from "../present";
import { replicaWriters } from "../central/replica-writers";
import { literalTemplate, parseTemplate, type Template } from "../templates/template";
import type { Archive, ReplicaKey } from "./archive";
import type { Surroundings } from "./surroundings";

type Written = NonNullable<ConsumersSpec["archive"]>;
type Given = Exclude<Written, true>;

/** Reads where the log bucket is replicated to; nothing where the spec has no such archive, which a rule reports. */
export function readArchiveConsumer(
  written: Written,
  surroundings: Surroundings,
): Archive<Template> | undefined {
  if (written !== true) return readGivenArchive(written, surroundings);
  const { archive, account, roles } = surroundings;
  if (archive === undefined) return undefined;
  const owner = archive.facts.account;
  return present({
    kind: "of-spec" as const,
    bucketArn: literalTemplate(archive.bucketArn),
    role: readOwnRole(consumerRoleNames.archive, roles),
    owner: owner === account ? undefined : literalTemplate(owner),
    key: readReplicaKey(archive),
  });
}

function readGivenArchive(written: Given, surroundings: Surroundings): Archive<Template> {
  const { bucketArn = "", accountId = "", keyArn } = written;
  const { name, organizationId, account, settings, roles } = surroundings;
  const role = readOwnRole(consumerRoleNames.archive, roles);
  const partition = parseArn(bucketArn)?.partition ?? "";
  return present({
    kind: "given" as const,
    bucketArn: literalTemplate(bucketArn),
    role,
    owner: accountId === account ? undefined : literalTemplate(accountId),
    key: keyArn === undefined ? undefined : givenKey(keyArn),
    writers: replicaWriters({
      bucketArn,
      organizationId,
      accounts: ["{account}"],
      sources: [settings],
      facts: { name, partition },
    }),
  });
}

function readReplicaKey({
  block,
  facts,
  keyAlias,
}: FoundArchive): ReplicaKey<Template> | undefined {
  const { type, keyArn } = block.encryption ?? {};
  if (type === "sse-s3") return undefined;
  // Placeholders in the block of the archive are the archive's, and not the target's.
  if (keyArn !== undefined) return givenKey(fillText(parseTemplate(keyArn), facts));
  const { account, region, partition } = facts;
  const scope = `arn:${partition}:kms:${region}:${account}`;
  return {
    kind: "alias",
    arn: literalTemplate(`${scope}:alias/${keyAlias}`),
    name: literalTemplate(`alias/${keyAlias}`),
    keyArns: literalTemplate(`${scope}:key/*`),
    region: literalTemplate(region),
  };
}

function givenKey(arn: string): ReplicaKey<Template> {
  return {
    kind: "given-key",
    arn: literalTemplate(arn),
    region: literalTemplate(parseArn(arn)?.region ?? ""),
  };
}
