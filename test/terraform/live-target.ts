import { type AwsAnswer, type AwsRead, readAws } from "./aws-api";

/** Where a target's stack lives, and under which names its outputs give its resources. */
export interface TargetAddress {
  readonly awsEndpoint: string;
  readonly account: string;
  readonly region: string;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** What AWS holds of a target, policies as parsed documents; undefined is what AWS does not have. */
export interface LiveTarget {
  readonly loggingConfiguration: unknown;
  readonly bucketPolicy: unknown;
  readonly bucketEncryption: unknown;
  readonly bucketVersioning: unknown;
  readonly bucketOwnership: unknown;
  readonly bucketPublicAccess: unknown;
  readonly bucketLifecycle: unknown;
  readonly keyPolicy: unknown;
  readonly keyRotates: unknown;
  readonly roleTrustPolicy: unknown;
  readonly rolePolicies: unknown;
  readonly logGroup: unknown;
}

interface Question {
  readonly fact: keyof LiveTarget;
  readonly read: AwsRead;
  readonly pick: PickFact;
}

/** Takes the fact out of one operation's answer, whose form each question knows for itself. */
type PickFact = (value: never) => unknown;

type Ask = (
  fact: keyof LiveTarget,
  [service, operation, parameters]: readonly [string, string, Readonly<Record<string, unknown>>],
  pick: PickFact,
) => Question;

/** Reads what is really there, by the names in the stack's outputs, in one round. */
export function readLiveTarget({
  awsEndpoint,
  account,
  region,
  outputs,
}: TargetAddress): Partial<LiveTarget> {
  const ask: Ask = (fact, [service, operation, parameters], pick) => ({
    fact,
    read: { account, region, service, operation, parameters },
    pick,
  });
  const questions = [
    askForLogging(ask),
    ...(outputs["bucket_name"] ? askForBucket(ask, outputs["bucket_name"]) : []),
    ...(outputs["key_arn"] ? askForKey(ask, outputs["key_arn"]) : []),
    ...(outputs["role_arn"] ? askForRole(ask, outputs["role_arn"]) : []),
    ...(outputs["log_group_name"] ? [askForLogGroup(ask, outputs["log_group_name"])] : []),
  ];
  const answers = readAws(
    awsEndpoint,
    questions.map(({ read }) => read),
  );
  return Object.fromEntries(
    questions.map((question, index) => [question.fact, factOf(question, answers[index])]),
  );
}

/** Only what does not exist counts as absent; any other refusal is a mistake in the harness. */
function factOf({ fact, pick }: Question, answer: AwsAnswer | undefined): unknown {
  if (answer?.kind === "found") return pick(answer.value as never);
  if (answer !== undefined && /NoSuch|NotFound/.test(answer.code)) return undefined;
  throw new Error(`AWS refused to tell ${fact}: ${answer?.code ?? "no answer"}`);
}

/** After a deletion moto answers with an empty configuration where AWS leaves the key out. */
function askForLogging(ask: Ask): Question {
  return ask(
    "loggingConfiguration",
    ["bedrock", "get_model_invocation_logging_configuration", {}],
    ({ loggingConfig = {} }: { loggingConfig?: object }) =>
      Object.keys(loggingConfig).length === 0 ? undefined : loggingConfig,
  );
}

function askForBucket(ask: Ask, bucket: unknown): readonly Question[] {
  const parameters = { Bucket: bucket };
  return [
    ask("bucketPolicy", ["s3", "get_bucket_policy", parameters], (value: { Policy: string }) =>
      parseDocument(value.Policy),
    ),
    ask(
      "bucketEncryption",
      ["s3", "get_bucket_encryption", parameters],
      (value: { ServerSideEncryptionConfiguration: { Rules: readonly unknown[] } }) =>
        value.ServerSideEncryptionConfiguration.Rules,
    ),
    ask(
      "bucketVersioning",
      ["s3", "get_bucket_versioning", parameters],
      (value: { Status?: string }) => value.Status,
    ),
    ask(
      "bucketOwnership",
      ["s3", "get_bucket_ownership_controls", parameters],
      (value: { OwnershipControls: { Rules: readonly { ObjectOwnership: string }[] } }) =>
        value.OwnershipControls.Rules[0]?.ObjectOwnership,
    ),
    ask(
      "bucketPublicAccess",
      ["s3", "get_public_access_block", parameters],
      (value: { PublicAccessBlockConfiguration: unknown }) => value.PublicAccessBlockConfiguration,
    ),
    ask(
      "bucketLifecycle",
      ["s3", "get_bucket_lifecycle_configuration", parameters],
      (value: { Rules: unknown }) => value.Rules,
    ),
  ];
}

function askForKey(ask: Ask, key: unknown): readonly Question[] {
  const parameters = { KeyId: key };
  return [
    ask(
      "keyPolicy",
      ["kms", "get_key_policy", { ...parameters, PolicyName: "default" }],
      (value: { Policy: string }) => parseDocument(value.Policy),
    ),
    ask(
      "keyRotates",
      ["kms", "get_key_rotation_status", parameters],
      (value: { KeyRotationEnabled: boolean }) => value.KeyRotationEnabled,
    ),
  ];
}

interface RoleDetails {
  readonly RoleDetailList: readonly {
    readonly Arn: string;
    readonly AssumeRolePolicyDocument: unknown;
    readonly RolePolicyList: readonly { PolicyName: string; PolicyDocument: unknown }[];
  }[];
}

/** One call has both the trust policy and all inline policies; the others take a call for each. */
function askForRole(ask: Ask, role: unknown): readonly Question[] {
  const call = ["iam", "get_account_authorization_details", { Filter: ["Role"] }] as const;
  const find = ({
    RoleDetailList,
  }: RoleDetails): RoleDetails["RoleDetailList"][number] | undefined =>
    RoleDetailList.find(({ Arn }) => Arn === role);
  return [
    ask("roleTrustPolicy", call, (value: RoleDetails) => find(value)?.AssumeRolePolicyDocument),
    ask("rolePolicies", call, (value: RoleDetails) =>
      find(value)?.RolePolicyList.map(({ PolicyDocument }) => PolicyDocument),
    ),
  ];
}

function askForLogGroup(ask: Ask, name: unknown): Question {
  return ask(
    "logGroup",
    ["logs", "describe_log_groups", { logGroupNamePrefix: name }],
    (value: { logGroups: readonly { logGroupName: string }[] }) =>
      value.logGroups.find(({ logGroupName }) => logGroupName === name),
  );
}

function parseDocument(text: string): unknown {
  return JSON.parse(text);
}
