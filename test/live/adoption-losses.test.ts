import { findLogFolders } from "../../src/live/adoption/find-log-folders";
import { noteLostRules } from "../../src/live/adoption/note-lost-rules";
import { noteLostStatements } from "../../src/live/adoption/note-lost-statements";
import { noteShorterRetention } from "../../src/live/adoption/note-shorter-retention";
import { absent, failure, found } from "../../src/live/aws/answer";
import type { TargetReads } from "../../src/live/aws/aws";
import { listDeployedResources } from "../../src/stack-json/deployed-resource";
import { textOf } from "../../src/stack-json/text-of";
import type { JsonMap } from "../../src/spec/json-value";
import { synthesizeText } from "../examples/synthesize-text";
import { createFakeAws } from "./fake-aws";

const source = { partition: "aws", account: "111122223333", region: "us-east-1" };
const bucket = `acme-${source.account}-${source.region}`;
const roleArn = `arn:aws:iam::${source.account}:role/acme-us-east-1-delivery`;

const { files } = synthesizeText(
  `version: 1
name: acme
dataTypes: [text, image, embedding, video, audio]
destinations: { s3: {}, cloudwatch: {} }
targets: [{ name: main, accounts: ["${source.account}"], regions: [${source.region}] }]
`,
  ".",
);
const [, stackText = "{}"] =
  Object.entries(files).find(([path]) => path.endsWith("us-east-1/cdk.tf.json")) ?? [];
const resources = listDeployedResources(JSON.parse(stackText) as JsonMap, source);

/** The statements that the stack has, as AWS has them after an apply. */
function ownStatements(type: string, argument: string): readonly JsonMap[] {
  const resource = resources.find((one) => one.type === type);
  if (resource === undefined) throw new Error(`The stack has no ${type}.`);
  const text = textOf(resource.body, argument)
    .replaceAll(`"${bucket}`, `"arn:aws:s3:::${bucket}`)
    .replaceAll(
      `"/aws/bedrock`,
      `"arn:aws:logs:us-east-1:${source.account}:log-group:/aws/bedrock`,
    );
  return (JSON.parse(text) as { Statement: JsonMap[] }).Statement;
}

async function readsOf(reads: Partial<TargetReads>): Promise<TargetReads> {
  const { signal } = new AbortController();
  const session = await createFakeAws({ at: () => reads }).signIn(source, signal);
  if (session.kind !== "found") throw new Error("This AWS lets everybody in.");
  return session.value.at(source.region, signal);
}

const bedrock = { Service: "bedrock.amazonaws.com" };

describe("statements that a first apply takes away", () => {
  const placed = {
    aws_s3_bucket_policy: (policy: JsonMap) => ({
      readBucketPolicy: () => Promise.resolve(found(policy)),
    }),
    aws_kms_key: (policy: JsonMap) => ({
      readKey: () => Promise.resolve(found({ id: "1", arn: "arn:1", state: "Enabled" })),
      readKeyPolicy: () => Promise.resolve(found(policy)),
    }),
    aws_iam_role: (policy: JsonMap) => ({
      readRole: () => Promise.resolve(found({ arn: roleArn, trustPolicy: policy })),
    }),
    aws_iam_role_policy: (policy: JsonMap) => ({
      readRolePolicies: () =>
        Promise.resolve(
          found([
            { kind: "inline", name: "write-model-invocation-logs", document: policy },
          ] as const),
        ),
    }),
  } as const;

  const argumentOf = {
    aws_s3_bucket_policy: "policy",
    aws_kms_key: "policy",
    aws_iam_role: "assume_role_policy",
    aws_iam_role_policy: "policy",
  } as const;

  type PolicyType = keyof typeof placed;

  async function notesOf(type: PolicyType, others: readonly JsonMap[]): Promise<readonly string[]> {
    const own = ownStatements(type, argumentOf[type]);
    const standing = { Statement: [...others, ...own].reverse() };
    return noteLostStatements(resources, await readsOf(placed[type](standing)));
  }

  const types = Object.keys(placed) as readonly PolicyType[];

  it.each(types)("are none where %s has those of the stack", async (type) => {
    expect(await notesOf(type, [])).toStrictEqual([]);
  });

  it.each<[string, PolicyType, JsonMap]>([
    [
      "delivery in other words",
      "aws_s3_bucket_policy",
      {
        Effect: "Allow",
        Principal: bedrock,
        Action: ["s3:PutObject"],
        Resource: [`arn:aws:s3:::${bucket}/*`],
      },
    ],
    [
      "the stack's statement under another Sid, in lists",
      "aws_s3_bucket_policy",
      {
        Sid: "Tls",
        Effect: "Deny",
        Principal: { AWS: "*" },
        Action: ["s3:*"],
        Resource: [`arn:aws:s3:::${bucket}/*`, `arn:aws:s3:::${bucket}`],
        Condition: { Bool: { "aws:SecureTransport": [false] } },
      },
    ],
    [
      "trust without a condition",
      "aws_iam_role",
      { Effect: "Allow", Principal: bedrock, Action: "sts:AssumeRole" },
    ],
    [
      "permission for any stream",
      "aws_iam_role_policy",
      { Effect: "Allow", Action: "logs:PutLogEvents", Resource: "*" },
    ],
  ])("are none for %s", async (_title, type, statement) => {
    expect(await notesOf(type, [statement])).toStrictEqual([]);
  });

  const to = (principal: JsonMap | string, action: string, rest: JsonMap = {}): JsonMap => ({
    Sid: "Own",
    Effect: "Allow",
    Principal: principal,
    Action: action,
    Resource: "*",
    ...rest,
  });

  it.each<[string, PolicyType, JsonMap]>([
    ["another action of Bedrock", "aws_s3_bucket_policy", to(bedrock, "s3:GetObject")],
    [
      "another place of Bedrock",
      "aws_s3_bucket_policy",
      to(bedrock, "s3:PutObject", { Resource: `arn:aws:s3:::${bucket}/kb/*` }),
    ],
    ["a denial", "aws_s3_bucket_policy", to("*", "s3:DeleteObject", { Effect: "Deny" })],
    ["an account at the key", "aws_kms_key", to({ AWS: "444455556666" }, "kms:Decrypt")],
    ["a service at the key", "aws_kms_key", to({ Service: "s3.amazonaws.com" }, "kms:Decrypt")],
    ["all actions but one", "aws_kms_key", { ...to(bedrock, "kms:Decrypt"), NotAction: "kms:X" }],
    [
      "two services",
      "aws_iam_role",
      to({ Service: ["bedrock.amazonaws.com", "ec2.amazonaws.com"] }, "sts:AssumeRole"),
    ],
    [
      "more of the role",
      "aws_iam_role_policy",
      { Sid: "Own", Effect: "Allow", Action: ["logs:*"], Resource: "*" },
    ],
  ])("are named for %s", async (_title, type, statement) => {
    const [note, ...more] = await notesOf(type, [statement]);
    expect(note).toMatch(new RegExp(`^${type}[.]\\w+ takes away what .* says in "Own"[.] \\S`));
    expect(more).toStrictEqual([]);
  });

  it("are named by content, whatever statement of the stack has the same Sid", async () => {
    const own = ownStatements("aws_s3_bucket_policy", "policy").map(({ Sid: sid }) => sid ?? "");
    expect(own).toContain("DenyInsecureTransport");
    const statement = to("*", "s3:DeleteObject", { Effect: "Deny", Sid: "DenyInsecureTransport" });
    expect((await notesOf("aws_s3_bucket_policy", [statement])).join()).toContain(
      'says in "DenyInsecureTransport"',
    );
    const { Sid: sid, ...unnamed } = statement;
    expect(sid).toBeDefined();
    expect((await notesOf("aws_s3_bucket_policy", [unnamed])).join()).toContain(
      "a statement without a Sid",
    );
  });

  it("are unknown where a policy may not be read or is none, and a note says so", async () => {
    const refuse = () => Promise.resolve(failure("access-denied", "AccessDenied: No"));
    const notes = await noteLostStatements(
      resources,
      await readsOf({
        readBucketPolicy: refuse,
        readRole: () => Promise.resolve(found({ arn: roleArn, trustPolicy: null })),
      }),
    );
    expect([...notes].sort()).toStrictEqual([
      "aws_iam_role.delivery replaces the role's trust policy, which was not read: it is no JSON.",
      "aws_s3_bucket_policy.logs replaces the bucket's policy, which was not read: AccessDenied: No",
    ]);
  });
});

describe("logs that a first apply keeps for a shorter time", () => {
  const configuration = { flags: {}, s3: { bucket } };
  const foldersIn = (name: string) => findLogFolders(name, source.account, [configuration]);
  const notesOf = async (reads: Partial<TargetReads>): Promise<readonly string[]> =>
    [...(await noteShorterRetention(resources, await readsOf(reads), foldersIn))].sort();
  const isThere = () => Promise.resolve(found("this-account" as const));
  const expiring =
    (expireAfterDays: number, prefix = "") =>
    () =>
      Promise.resolve(found([{ prefix, otherFilters: [], otherActions: [], expireAfterDays }]));

  it.each([30, 365])("are none where they are kept for %i days", async (days) => {
    const notes = await notesOf({
      findBucket: isThere,
      readBucketRules: expiring(days),
      readLogGroup: () => Promise.resolve(found({ retentionDays: days, isMasked: false })),
    });
    expect(notes).toStrictEqual([]);
  });

  it.each(["AWSLogs/", `AWSLogs/${source.account}/`])(
    "are those of a rule for %s, which is of all logs",
    async (prefix) => {
      const notesWith = (days: number) =>
        notesOf({ findBucket: isThere, readBucketRules: expiring(days, prefix) });
      expect(await notesWith(365)).toStrictEqual([]);
      expect((await notesWith(400)).join()).toContain("now they are kept for 400 days");
    },
  );

  it("are all of a bucket where a rule is of other objects alone", async () => {
    const notes = await notesOf({ findBucket: isThere, readBucketRules: expiring(365, "tmp/") });
    expect(notes.join()).toContain("now they are kept for ever");
  });

  it("are none where nothing is there", async () => {
    expect(await notesOf({})).toStrictEqual([]);
  });

  it("are named with both times", async () => {
    const notes = await notesOf({
      findBucket: isThere,
      readBucketRules: expiring(2555),
      readLogGroup: () => Promise.resolve(found({ isMasked: false })),
    });
    expect(notes).toStrictEqual([
      "aws_cloudwatch_log_group.logs keeps logs for 365 days, and now they are kept for ever.",
      "aws_s3_bucket_lifecycle_configuration.logs keeps logs for 365 days, and now they are kept for 2555 days.",
    ]);
  });

  it("are named where a bucket lets nothing expire, or nobody may tell", async () => {
    const notes = await notesOf({
      findBucket: isThere,
      readBucketRules: () => Promise.resolve(absent),
      readLogGroup: () => Promise.resolve(failure("access-denied", "No")),
    });
    expect(notes).toStrictEqual([
      "aws_cloudwatch_log_group.logs keeps logs for 365 days; how long now was not read: No",
      "aws_s3_bucket_lifecycle_configuration.logs keeps logs for 365 days, and now they are kept for ever.",
    ]);
  });
});

it("rules for a part of a bucket, which a first apply takes away, are named, and those for all of it are not", async () => {
  const move = "move to another storage class";
  const rules = [
    { id: "mine", prefix: "AWSLogs/", otherFilters: [], expireAfterDays: 30, otherActions: [] },
    { prefix: "", otherFilters: ["with the tag a=b"], expireAfterDays: 0, otherActions: [] },
    { id: "cold", prefix: "old/", otherFilters: ["of more than 9 bytes"], otherActions: [move] },
    {
      id: "up",
      prefix: "up/",
      otherFilters: [],
      expireAfterDays: 9,
      otherActions: [move, "lose old versions"],
    },
    { id: "all", prefix: "", otherFilters: [], expireAfterDays: 30, otherActions: [] },
  ];
  const reads = await readsOf({ readBucketRules: () => Promise.resolve(found(rules)) });
  const address = "aws_s3_bucket_lifecycle_configuration.logs takes away";
  expect(await noteLostRules(resources, reads)).toStrictEqual([
    `${address} rule "mine": objects under AWSLogs/ expire after 30 days.`,
    `${address} a rule without a name: objects with the tag a=b expire on a date.`,
    `${address} rule "cold": objects under old/ of more than 9 bytes move to another storage class.`,
    `${address} rule "up": objects under up/ expire after 9 days, move to another storage class, lose old versions.`,
  ]);
});
