import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import { textOf } from "./text-of";

/** A mistake that somebody could make in the code of the policies, done to the Terraform that comes out. */
export interface Sabotage {
  readonly title: string;
  /** The resource whose policy it spoils, and the attribute that holds the policy. */
  readonly address: readonly [type: string, label: string, attribute?: string];
  /** The statement that it spoils; every one where nothing is said. */
  readonly sid?: string;
  readonly spoil: (statement: JsonMap) => JsonMap | undefined;
}

/** Spoils a stack; a sabotage that changes nothing is a mistake of the test. */
export function sabotaged(
  stack: JsonMap,
  { address: [type, label, attribute = "policy"], sid, spoil }: Sabotage,
): JsonMap {
  const edited = editAt(stack, ["resource", type, label, attribute], (text): string => {
    const document = JSON.parse(textOf(text)) as { Statement: readonly JsonMap[] };
    const statements = document.Statement.map((statement) =>
      sid === undefined || statement["Sid"] === sid ? spoil(statement) : statement,
    );
    return JSON.stringify({ ...document, Statement: statements.filter((kept) => kept) });
  });
  if (JSON.stringify(edited) === JSON.stringify(stack)) throw new Error("Nothing was spoiled.");
  return edited;
}

function editAt(
  map: JsonMap,
  [key = "", ...rest]: readonly string[],
  edit: (value: JsonValue | undefined) => JsonValue,
): JsonMap {
  const inner = map[key];
  if (rest.length === 0) return { ...map, [key]: edit(inner) };
  return { ...map, [key]: editAt(isJsonMap(inner) ? inner : {}, rest, edit) };
}

const bucket = ["aws_s3_bucket_policy", "logs"] as const;
const largeBucket = ["aws_s3_bucket_policy", "large_data"] as const;
const key = ["aws_kms_key", "logs"] as const;
const trust = ["aws_iam_role", "delivery", "assume_role_policy"] as const;
const permissions = ["aws_iam_role_policy", "delivery"] as const;
const writes = "AmazonBedrockLogsWrite";
const encrypts = "AmazonBedrockLogsEncrypt";
const logs = "CloudWatchLogsEncrypt";

/** Replaces text anywhere in a statement. */
const replacing =
  (pattern: RegExp, replacement: string) =>
  (statement: JsonMap): JsonMap =>
    JSON.parse(JSON.stringify(statement).replaceAll(pattern, replacement)) as JsonMap;

const withAll =
  (change: JsonMap) =>
  (statement: JsonMap): JsonMap => ({ ...statement, ...change });

const without =
  (name: string) =>
  (statement: JsonMap): JsonMap =>
    Object.fromEntries(Object.entries(statement).filter(([key]) => key !== name));

const withoutCondition =
  (operator: string) =>
  (statement: JsonMap): JsonMap => ({
    ...statement,
    Condition: without(operator)(statement["Condition"] as JsonMap),
  });

const also =
  (name: string, value: string) =>
  (statement: JsonMap): JsonMap => ({
    ...statement,
    [name]: [statement[name] as JsonValue, value].flat(),
  });

const gone = (): undefined => undefined;

/** Mistakes in one statement that trusts Bedrock, wherever it stands. */
function sourceSabotages(
  where: string,
  address: Sabotage["address"],
  sid: string,
): readonly Sabotage[] {
  const at = (title: string, spoil: Sabotage["spoil"]) => ({
    title: `${where}: ${title}`,
    address,
    sid,
    spoil,
  });
  return [
    at("no statement", gone),
    at("no condition", without("Condition")),
    at("no source account", withoutCondition("StringEquals")),
    at("no source ARN", withoutCondition("ArnLike")),
    at("any source account", replacing(/"aws:SourceAccount":"\d+"/g, '"aws:SourceAccount":"*"')),
    at("another Region", replacing(/:bedrock:[^:]+:/g, ":bedrock:us-west-1:")),
    at("any Region", replacing(/:bedrock:[^:]+:/g, ":bedrock:*:")),
    at("any service as source", replacing(/:bedrock:(?=[^:]+:\d)/g, ":*:")),
    at("another partition", replacing(/arn:[a-z-]+:bedrock/g, "arn:aws-cn:bedrock")),
    at("a wildcard that never matches", replacing(/"ArnLike"/g, '"StringEquals"')),
    at("any service", replacing(/bedrock\.amazonaws\.com/g, "lambda.amazonaws.com")),
    at("anybody", withAll({ Principal: "*", Condition: {} })),
    at("the account beside Bedrock", replacing(/"Principal":\{/g, '"Principal":{"AWS":"*",')),
  ];
}

/** Each of these must fail the table, or the table proves nothing. */
export const sabotages: readonly Sabotage[] = [
  ...sourceSabotages("bucket", bucket, writes),
  ...sourceSabotages("key", key, encrypts),
  ...sourceSabotages("role", trust, "AmazonBedrockAssume"),
  {
    title: "bucket: any object",
    address: bucket,
    sid: writes,
    spoil: replacing(/AWSLogs[^"]*/g, "*"),
  },
  {
    title: "bucket: any prefix",
    address: bucket,
    sid: writes,
    spoil: replacing(/\/bedrock\/AWSLogs/g, "/*AWSLogs"),
  },
  {
    title: "bucket: an absent prefix that leaves its slash",
    address: bucket,
    sid: writes,
    spoil: replacing(/\/bedrock\/AWSLogs/g, "//AWSLogs"),
  },
  {
    title: "bucket: any account's path",
    address: bucket,
    sid: writes,
    spoil: replacing(/AWSLogs\/\d+/g, "AWSLogs/*"),
  },
  {
    title: "bucket: any log type",
    address: bucket,
    sid: writes,
    spoil: replacing(/BedrockModelInvocationLogs\/\*/g, "*"),
  },
  {
    title: "bucket: only the Region's folder, without the permission check",
    address: bucket,
    sid: writes,
    spoil: replacing(/BedrockModelInvocationLogs\/\*/g, "BedrockModelInvocationLogs/us-east-1/*"),
  },
  {
    title: "bucket: every action",
    address: bucket,
    sid: writes,
    spoil: withAll({ Action: "s3:*" }),
  },
  {
    title: "bucket: objects are read too",
    address: bucket,
    sid: writes,
    spoil: also("Action", "s3:GetObject"),
  },
  {
    title: "bucket: no TLS rule",
    address: bucket,
    sid: "DenyInsecureTransport",
    spoil: gone,
  },
  {
    title: "bucket: the TLS rule without the objects",
    address: bucket,
    sid: "DenyInsecureTransport",
    spoil: replacing(/,"[^"]*\/\*"/g, ""),
  },
  {
    title: "bucket: the TLS rule the wrong way round",
    address: bucket,
    sid: "DenyInsecureTransport",
    spoil: replacing(/"false"/g, '"true"'),
  },
  {
    title: "bucket: the TLS rule without its condition",
    address: bucket,
    sid: "DenyInsecureTransport",
    spoil: without("Condition"),
  },
  {
    title: "large data: below the prefix of the records",
    address: largeBucket,
    sid: writes,
    spoil: replacing(/\/large\/AWSLogs/g, "/bedrock/AWSLogs"),
  },
  {
    title: "bucket: a reader writes",
    address: bucket,
    sid: "Reader1Objects",
    spoil: also("Action", "s3:PutObject"),
  },
  {
    title: "bucket: a reader reads everything",
    address: bucket,
    sid: "Reader1Objects",
    spoil: replacing(/\/bedrock\/\*/g, "/*"),
  },
  {
    title: "bucket: a reader's prefix without its slash",
    address: bucket,
    sid: "Reader1Objects",
    spoil: replacing(/\/bedrock\/\*/g, "/bedrock*"),
  },
  {
    title: "bucket: a reader lists everything",
    address: bucket,
    sid: "Reader1List",
    spoil: without("Condition"),
  },
  {
    title: "key: nobody administers it",
    address: key,
    sid: "AccountAdministration",
    spoil: gone,
  },
  {
    title: "key: everyone administers it",
    address: key,
    sid: "AccountAdministration",
    spoil: withAll({ Principal: "*" }),
  },
  {
    title: "key: Bedrock administers it",
    address: key,
    sid: encrypts,
    spoil: withAll({ Action: "kms:*" }),
  },
  {
    title: "key: Bedrock grants it to others",
    address: key,
    sid: encrypts,
    spoil: also("Action", "kms:CreateGrant"),
  },
  {
    title: "key: Bedrock makes no data keys",
    address: key,
    sid: encrypts,
    spoil: withAll({ Action: "kms:Decrypt" }),
  },
  { title: "key: no CloudWatch Logs", address: key, sid: logs, spoil: gone },
  { title: "key: any log group", address: key, sid: logs, spoil: without("Condition") },
  {
    title: "key: log groups whose names begin the same",
    address: key,
    sid: logs,
    spoil: replacing(/("kms:EncryptionContext:aws:logs:arn":"[^"]*)"/g, '$1*"'),
  },
  {
    title: "key: CloudWatch Logs of another Region",
    address: key,
    sid: logs,
    spoil: replacing(/logs\.us-east-1/g, "logs.eu-west-1"),
  },
  {
    title: "key: CloudWatch Logs of no Region",
    address: key,
    sid: logs,
    spoil: replacing(/logs\.us-east-1\./g, "logs."),
  },
  {
    title: "key: readers administer it",
    address: key,
    sid: "Reader1Decrypt",
    spoil: withAll({ Action: "kms:*" }),
  },
  { title: "key: no reader decrypts", address: key, sid: "Reader1Decrypt", spoil: gone },
  { title: "role: every action", address: permissions, spoil: withAll({ Action: "logs:*" }) },
  {
    title: "role: no stream is made",
    address: permissions,
    spoil: withAll({ Action: "logs:PutLogEvents" }),
  },
  { title: "role: any resource", address: permissions, spoil: withAll({ Resource: "*" }) },
  {
    title: "role: any stream",
    address: permissions,
    spoil: replacing(/log-stream:[^"]*/g, "*"),
  },
  {
    title: "role: an ARN with one part too many",
    address: permissions,
    spoil: replacing(/:log-stream:/g, ":*:log-stream:"),
  },
  {
    title: "role: buckets too",
    address: permissions,
    spoil: (statement) => ({
      ...statement,
      Action: ["logs:CreateLogStream", "logs:PutLogEvents", "s3:GetObject"],
      Resource: [statement["Resource"] as JsonValue, "arn:aws:s3:::*"],
    }),
  },
  { title: "role: sessions with tags", address: trust, spoil: also("Action", "sts:TagSession") },
];
