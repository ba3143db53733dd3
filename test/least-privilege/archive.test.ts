import type { JsonMap } from "../../src/spec/json-value";
import type { PlainSpec } from "../resolve/resolve-plain-spec";
import { mapAt } from "../stacks/synthesized-stack";
import { stackTexts } from "../synth/stack-texts";
import { everything, overTls, rows, strangeAccount, type Expectation } from "./expectation";
import { surprises } from "./expectations";
import { resolveReferences } from "./resolve-references";
import { sabotaged, type Sabotage } from "./sabotage";
import type { Policy, Request } from "./simulate";
import { textOf } from "./text-of";

const organizationId = "o-abc123def4";
const place = { partition: "aws", account: "111122223333", region: "us-east-1" };
const archivePlace = { partition: "aws", account: "999988887777", region: "eu-west-1" };
const other = "222233334444";
const source = "arn:aws:s3:::acme-111122223333-us-east-1";
const archive = "arn:aws:s3:::acme-archive";
const keyOf = ({ account, region }: typeof place) =>
  `arn:aws:kms:${region}:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const logOf = (account: string) =>
  `AWSLogs/${account}/BedrockModelInvocationLogs/us-east-1/2026/01/31/12/record.json.gz`;

const spec: PlainSpec = {
  organizationId,
  archive: { account: "999988887777", region: "eu-west-1" },
  consumers: { archive: true },
  destinations: { s3: {} },
  targets: [{ name: "main", accounts: [place.account, other], regions: ["us-east-1"] }],
};

interface Stacks {
  readonly target: JsonMap;
  readonly central: JsonMap;
}

function compile(parts: PlainSpec = {}): Stacks {
  const texts = stackTexts({ ...spec, ...parts });
  const read = (name: string) => JSON.parse(texts.get(name) ?? "{}") as JsonMap;
  return { target: read("111122223333-us-east-1"), central: read("archive") };
}

/** What the role may and may not do on both sides, where each account has a say of its own. */
function expectationsOf({ target, central }: Stacks): readonly Expectation[] {
  const ofTarget = resolveReferences(target, place);
  const ofArchive = resolveReferences(central, archivePlace);
  const policyAt = (terraform: JsonMap, type: string, label: string, attribute = "policy") =>
    JSON.parse(textOf(mapAt(terraform, "resource", type, label)[attribute])) as Policy;
  const role = policyAt(ofTarget, "aws_iam_role_policy", "archive");
  const ofBucket = policyAt(ofArchive, "aws_s3_bucket_policy", "archive");
  const ofKey = policyAt(ofArchive, "aws_kms_key", "archive");
  const trust = policyAt(ofTarget, "aws_iam_role", "archive", "assume_role_policy");
  return [
    ...expectOfTrust(trust),
    ...expectOfReading(role, policyAt(ofTarget, "aws_kms_key", "logs")),
    ...expectOfWriting(role, ofBucket),
    ...expectOfEncrypting(role, ofKey),
  ];
}

/** A role of an account as S3 uses it to replicate. */
function roleOf(account: string, name: string, organization = organizationId) {
  const principal = `arn:aws:iam::${account}:role/${name}`;
  return {
    principal,
    context: {
      ...overTls,
      "aws:PrincipalArn": principal,
      "aws:PrincipalAccount": account,
      "aws:PrincipalOrgID": organization,
    },
  };
}

const replicator = roleOf(place.account, "acme-us-east-1-replication");

/** A use of a key through S3, for a bucket. */
function through(region: string, bucketArn: string) {
  return {
    "kms:ViaService": `s3.${region}.amazonaws.com`,
    "kms:EncryptionContext:aws:s3:arn": bucketArn,
  };
}

function expectOfTrust(trust: Policy): readonly Expectation[] {
  const arn = replicator.principal;
  const context = { "aws:SourceAccount": place.account, "aws:SourceArn": source };
  const s3 = { principal: "s3.amazonaws.com", action: "sts:AssumeRole", resource: arn, context };
  const base = { ...s3, account: place.account, resourcePolicy: trust };
  return [
    ...rows("allowed", base, { "S3 assumes the role for the log bucket": {} }),
    ...rows("denied", base, {
      "S3 for another bucket": { context: { ...context, "aws:SourceArn": `${source}-other` } },
      "S3 for another account": { context: { ...context, "aws:SourceAccount": strangeAccount } },
      "Bedrock assumes the role": { principal: "bedrock.amazonaws.com" },
    }),
  ];
}

function expectOfReading(role: Policy, key: Policy): readonly Expectation[] {
  const base = { ...replicator, account: place.account, identityPolicies: [role] };
  const log = { resource: `${source}/${logOf(place.account)}` };
  const context = { ...replicator.context, ...through("us-east-1", source) };
  const decrypt = { action: "kms:Decrypt", resource: keyOf(place), resourcePolicy: key, context };
  return [
    ...rows("allowed", base, {
      "reads a version of a log": { action: "s3:GetObjectVersionForReplication", ...log },
      "reads what is to be replicated": {
        action: "s3:GetReplicationConfiguration",
        resource: source,
      },
      "decrypts a log": decrypt,
    }),
    ...rows("denied", base, {
      "reads a log as anybody would": { action: "s3:GetObject", ...log },
      "deletes a log": { action: "s3:DeleteObjectVersion", ...log },
      "writes a log": { action: "s3:PutObject", ...log },
      "reads what is no log": {
        action: "s3:GetObjectVersionForReplication",
        resource: `${source}/secret`,
      },
      "decrypts for another bucket": {
        ...decrypt,
        context: { ...context, ...through("us-east-1", `${source}-other`) },
      },
      "decrypts without S3": { ...decrypt, context: replicator.context },
    }),
  ];
}

function expectOfWriting(role: Policy, policy: Policy): readonly Expectation[] {
  const base = { ...replicator, account: archivePlace.account, resourcePolicy: policy };
  const write = {
    ...base,
    action: "s3:ReplicateObject",
    resource: `${archive}/${logOf(place.account)}`,
    identityPolicies: [role],
  };
  // Whatever its own account lets a role do, the archive decides too.
  const strong = { ...write, identityPolicies: [everything] };
  return [
    ...rows("allowed", write, {
      "writes a replica": {},
      "gives a replica to the archive": { action: "s3:ObjectOwnerOverrideToBucketOwner" },
    }),
    ...rows("denied", write, {
      "writes a replica into a bucket that does not let it": { resourcePolicy: undefined },
      "writes a replica into another bucket": {
        resource: `${archive}-other/${logOf(place.account)}`,
      },
    }),
    ...rows("denied", strong, {
      ...strangersOf(strong),
      "writes in another account's name": { resource: `${archive}/${logOf(other)}` },
      "a role of another organisation, below its own id": {
        ...strangersOf(strong)["a role of another organisation"],
        resource: `${archive}/${logOf(strangeAccount)}`,
      },
      "writes what is no log": { resource: `${archive}/AWSLogs/${place.account}/other` },
      "reads the archive": { action: "s3:GetObject" },
      "deletes from the archive": { action: "s3:DeleteObject" },
      "marks as deleted": { action: "s3:ReplicateDelete" },
      "puts an object": { action: "s3:PutObject" },
      "changes the policy": { action: "s3:PutBucketPolicy", resource: archive },
      "writes without TLS": {
        context: { ...replicator.context, "aws:SecureTransport": "false" },
      },
    }),
  ];
}

function expectOfEncrypting(role: Policy, key: Policy): readonly Expectation[] {
  const aliases = { "kms:ResourceAliases": "alias/acme-archive" };
  const context = { ...replicator.context, ...through("eu-west-1", archive), ...aliases };
  const encrypt = {
    ...{ ...replicator, context, account: archivePlace.account, resourcePolicy: key },
    ...{ action: "kms:GenerateDataKey", resource: keyOf(archivePlace), identityPolicies: [role] },
  };
  const strong = { ...encrypt, identityPolicies: [everything] };
  return [
    ...rows("allowed", encrypt, {
      "makes a data key for replicas": {},
      "encrypts a replica": { action: "kms:Encrypt" },
    }),
    ...rows("denied", encrypt, {
      "uses a key with another alias": {
        context: { ...context, "kms:ResourceAliases": "alias/x" },
      },
    }),
    ...rows("denied", strong, {
      ...strangersOf(strong),
      "decrypts a replica": { action: "kms:Decrypt" },
      "schedules the deletion of the key": { action: "kms:ScheduleKeyDeletion" },
      "encrypts for another bucket": {
        context: { ...context, ...through("eu-west-1", `${archive}-other`) },
      },
      "encrypts without S3": { context: { ...replicator.context, ...aliases } },
    }),
  ];
}

/** Roles that are no replication roles of the organisation. */
function strangersOf({ context }: Pick<Request, "context">) {
  const as = (caller: ReturnType<typeof roleOf>) => ({
    principal: caller.principal,
    context: { ...context, ...caller.context },
  });
  return {
    "another role of the account": as(roleOf(place.account, "admin")),
    "a replication role of another project": as(roleOf(place.account, "x-us-east-1-replication")),
    "a role of another organisation": as(
      roleOf(strangeAccount, "acme-us-east-1-replication", "o-strange0000"),
    ),
  };
}

const mistakes: readonly (Sabotage & { readonly side: keyof Stacks })[] = [
  {
    side: "central",
    title: "the organisation is not asked for",
    address: ["aws_s3_bucket_policy", "archive"],
    sid: "ReplicationWrite",
    spoil: ({ Condition, ...rest }) => ({
      ...rest,
      Condition: { ArnLike: mapAt(Condition, "ArnLike") },
    }),
  },
  {
    side: "central",
    title: "the name of the role is not asked for",
    address: ["aws_kms_key", "archive"],
    sid: "ReplicationEncrypt",
    spoil: ({ Condition, ...rest }) => {
      const { ArnLike: _name, ...conditions } = mapAt(Condition);
      return { ...rest, Condition: conditions };
    },
  },
  {
    side: "central",
    title: "every account writes in every name",
    address: ["aws_s3_bucket_policy", "archive"],
    sid: "ReplicationWrite",
    spoil: (statement) => ({ ...statement, Resource: `${archive}/*` }),
  },
  {
    side: "central",
    title: "nobody is let in",
    address: ["aws_s3_bucket_policy", "archive"],
    sid: "ReplicationWrite",
    spoil: () => undefined,
  },
  {
    side: "target",
    title: "the alias is not asked for",
    address: ["aws_iam_role_policy", "archive"],
    sid: "EncryptReplicas",
    spoil: ({ Condition, ...rest }) => ({
      ...rest,
      Condition: { StringLike: mapAt(Condition, "StringLike") },
    }),
  },
  {
    side: "target",
    title: "S3 is let in for every bucket",
    address: ["aws_iam_role", "archive", "assume_role_policy"],
    spoil: ({ Condition, ...rest }) => ({
      ...rest,
      Condition: { StringEquals: mapAt(Condition, "StringEquals") },
    }),
  },
];

describe("replication across accounts", () => {
  it("may do what it needs on both sides, and nothing else", () => {
    expect(surprises(expectationsOf(compile()))).toEqual([]);
  });

  it("has the same permissions without the id of an organisation, for the accounts that replicate", () => {
    const { organizationId: _organization, ...named } = spec;
    const texts = stackTexts(named);
    const central = JSON.parse(texts.get("archive") ?? "{}") as JsonMap;
    expect(surprises(expectationsOf({ target: compile().target, central }))).toEqual([]);
  });

  it.each(mistakes)("would show that $title", ({ side, ...mistake }) => {
    const stacks = compile();
    const spoiled = { ...stacks, [side]: sabotaged(stacks[side], mistake) };
    expect(surprises(expectationsOf(spoiled))).not.toEqual([]);
  });
});
