import {
  needsOfAthena,
  needsOfCloudWatch,
  needsOfEvents,
  needsOfGlue,
  needsOfLambda,
  needsOfOpenSearch,
  needsOfSqs,
} from "./needed-by-readers";
import type { CalledAccount, Needs } from "./called-account";
import type { RecordedCall } from "./recording-proxy";

/** A permission that AWS asks for when it gets a call. */
export interface NeededPermission {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

/**
 * The permissions behind a call, in IAM's words, which are not those of the APIs.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export function neededPermissions(
  call: RecordedCall,
  called: CalledAccount,
): readonly NeededPermission[] {
  const needs = needsByService[call.service]?.(call, called);
  if (needs === undefined) throw new Error(`Nothing is known of the service "${call.service}".`);
  return needs.map(([action, resource]) => ({
    action,
    resource,
    context: {
      "aws:RequestedRegion": call.region,
      "aws:SecureTransport": "true",
      ...(action === "iam:PassRole" && { "iam:PassedToService": `${call.service}.amazonaws.com` }),
    },
  }));
}

const needsByService: Readonly<
  Record<string, (call: RecordedCall, called: CalledAccount) => Needs>
> = {
  athena: needsOfAthena,
  bedrock: needsOfBedrock,
  es: needsOfOpenSearch,
  events: needsOfEvents,
  firehose: needsOfFirehose,
  glue: needsOfGlue,
  iam: needsOfIam,
  kms: needsOfKms,
  lambda: needsOfLambda,
  logs: needsOfLogs,
  monitoring: needsOfCloudWatch,
  s3: needsOfS3,
  sns: needsOfSns,
  sqs: needsOfSqs,
  // Whoever has credentials may ask whose they are.
  sts: () => [],
};

function needsOfBedrock({ method, body }: RecordedCall): Needs {
  const verb = { PUT: "Put", GET: "Get", DELETE: "Delete" }[method] ?? method;
  const [, roleArn] = /"roleArn":"([^"]+)"/.exec(body) ?? [];
  return [
    [`bedrock:${verb}ModelInvocationLoggingConfiguration`, "*"],
    ...(roleArn === undefined ? [] : [["iam:PassRole", roleArn] as const]),
  ];
}

function needsOfFirehose(
  { target = "", body, region }: RecordedCall,
  { account }: CalledAccount,
): Needs {
  const operation = target.replace("Firehose_20150804.", "");
  const [, name = ""] = /"DeliveryStreamName":"([^"]+)"/.exec(body) ?? [];
  const [, roleArn] = /"RoleARN":"([^"]+)"/.exec(body) ?? [];
  return [
    [`firehose:${operation}`, `arn:aws:firehose:${region}:${account}:deliverystream/${name}`],
    ...(roleArn === undefined ? [] : [["iam:PassRole", roleArn] as const]),
  ];
}

function needsOfSns({ body, region }: RecordedCall, { account }: CalledAccount): Needs {
  const parameters = new URLSearchParams(body);
  const named = parameters.get("TopicArn") ?? parameters.get("ResourceArn");
  const arn = named ?? `arn:aws:sns:${region}:${account}:${parameters.get("Name") ?? ""}`;
  return [[`sns:${parameters.get("Action") ?? ""}`, arn]];
}

function needsOfIam({ body }: RecordedCall, { account, rolePaths }: CalledAccount): Needs {
  const parameters = new URLSearchParams(body);
  const name = parameters.get("RoleName") ?? "";
  const roleArn = `arn:aws:iam::${account}:role${rolePaths.get(name) ?? "/"}${name}`;
  const arn = name === "" ? (parameters.get("PolicyArn") ?? roleArn) : roleArn;
  const isTagging = [...parameters.keys()].some((key) => key.startsWith("Tags.member"));
  return [
    [`iam:${parameters.get("Action") ?? ""}`, arn],
    ...(isTagging ? [["iam:TagRole", arn] as const] : []),
  ];
}

interface KmsParameters {
  readonly KeyId?: string;
  readonly TargetKeyId?: string;
  readonly AliasName?: string;
  readonly Tags?: readonly unknown[];
}

function needsOfKms(
  { target = "", body, region }: RecordedCall,
  { account }: CalledAccount,
): Needs {
  const operation = target.replace("TrentService.", "");
  const { KeyId, TargetKeyId, AliasName, Tags } = JSON.parse(body) as KmsParameters;
  const arn = `arn:aws:kms:${region}:${account}:`;
  const keyArn = (id = "1234abcd-12ab-34cd-56ef-1234567890ab") =>
    id.startsWith("arn:") ? id : `${arn}key/${id}`;
  switch (operation) {
    case "CreateKey":
      return [
        ["kms:CreateKey", "*"],
        ...(Tags === undefined ? [] : [["kms:TagResource", keyArn()] as const]),
      ];
    case "ListAliases":
      return [["kms:ListAliases", "*"]];
    case "CreateAlias":
    case "DeleteAlias":
    case "UpdateAlias":
      return [
        [`kms:${operation}`, `${arn}${AliasName ?? ""}`],
        [`kms:${operation}`, keyArn(TargetKeyId)],
      ];
    default:
      return [[`kms:${operation}`, keyArn(KeyId)]];
  }
}

interface LogsParameters {
  readonly logGroupName?: string;
  readonly resourceArn?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly roleArn?: string;
}

function needsOfLogs(
  { target = "", body, region }: RecordedCall,
  { account }: CalledAccount,
): Needs {
  const operation = target.replace("Logs_20140328.", "");
  const parameters = JSON.parse(body) as LogsParameters;
  const { logGroupName = "anything", resourceArn, tags, roleArn } = parameters;
  const arn = resourceArn ?? `arn:aws:logs:${region}:${account}:log-group:${logGroupName}`;
  const isTagging = operation === "CreateLogGroup" && tags !== undefined;
  return [
    [`logs:${operation}`, arn],
    ...(isTagging ? [["logs:TagResource", arn] as const] : []),
    ...(roleArn === undefined ? [] : [["iam:PassRole", roleArn] as const]),
  ];
}

/** What S3 calls a setting in a query, and IAM in an action. */
const bucketSettings: Readonly<Record<string, string>> = {
  accelerate: "AccelerateConfiguration",
  acl: "BucketAcl",
  cors: "BucketCORS",
  encryption: "EncryptionConfiguration",
  lifecycle: "LifecycleConfiguration",
  logging: "BucketLogging",
  notification: "BucketNotification",
  "object-lock": "BucketObjectLockConfiguration",
  ownershipControls: "BucketOwnershipControls",
  policy: "BucketPolicy",
  publicAccessBlock: "BucketPublicAccessBlock",
  replication: "ReplicationConfiguration",
  requestPayment: "BucketRequestPayment",
  tagging: "BucketTagging",
  versioning: "BucketVersioning",
  website: "BucketWebsite",
};

function needsOfS3({ method, path, query, body }: RecordedCall): Needs {
  const [, bucket = "", key = ""] = /^\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  const arn = `arn:aws:s3:::${bucket}`;
  if (query.has("delete")) return needsOfDeletion(arn, body);
  if (query.has("versions")) return [["s3:ListBucketVersions", arn]];
  const setting = Object.keys(bucketSettings).find((name) => query.has(name));
  if (setting !== undefined) {
    return [[`s3:${settingAction(method, setting)}`, arn], ...passedRoles(body)];
  }
  const plain: Readonly<Record<string, string>> =
    key === ""
      ? { HEAD: "ListBucket", GET: "ListBucket", PUT: "CreateBucket", DELETE: "DeleteBucket" }
      : { DELETE: query.has("versionId") ? "DeleteObjectVersion" : "DeleteObject" };
  return [[`s3:${plain[method] ?? method}`, key === "" ? arn : `${arn}/${key}`]];
}

/** Replication is handed to a role. */
function passedRoles(body: string): Needs {
  return [...body.matchAll(/<Role>(.*?)<\/Role>/g)].map(([, role = ""]) => ["iam:PassRole", role]);
}

/** A setting is taken away with the permission to set it; only a policy has one of its own. */
function settingAction(method: string, setting: string): string {
  const name = bucketSettings[setting] ?? "";
  if (method === "DELETE") return setting === "policy" ? `Delete${name}` : `Put${name}`;
  return `${method === "GET" ? "Get" : "Put"}${name}`;
}

function needsOfDeletion(arn: string, body: string): Needs {
  return [...body.matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, object = ""]) => {
    const [, key = ""] = /<Key>(.*?)<\/Key>/.exec(object) ?? [];
    const action = object.includes("<VersionId>") ? "DeleteObjectVersion" : "DeleteObject";
    return [`s3:${action}`, `${arn}/${key}`];
  });
}
