/**
 * An Amazon Resource Name in its parts; Region and account are empty where the service leaves them out.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All that follows the account, colons included. */
  readonly resource: string;
}

const arnForm =
  /^arn:(?<partition>[^:\s]+):(?<service>[^:\s]+):(?<region>[^:\s]*):(?<account>[^:\s]*):(?<resource>\S+)$/;
const keyResource = /^key\/[A-Za-z0-9-]+$/;
const roleResource = /^role\/(?:[!-~]+\/)?[\w+=,.@-]+$/;
const iamPrincipalResource = /^(?:root|(?:user|role)\/(?:[!-~]+\/)?[\w+=,.@-]+)$/;
const sessionResource = /^(?:assumed-role\/[\w+=,.@-]+|federated-user)\/[\w+=,.@-]+$/;

/** An account is known by twelve digits, of which the first may be 0. */
export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** An ARN has six parts; other texts give undefined. Whether AWS knows what the parts say is not asked. */
export function parseArn(text: string): Arn | undefined {
  return arnForm.exec(text)?.groups as Arn | undefined;
}

/** The service of an ARN and what follows the account, whether or not the whole is one: what a text asks for. */
export function readArnBegin(text: string): Pick<Arn, "service" | "resource"> {
  const [, service = "", resource = ""] = /^arn:[^:]*:([^:]*):[^:]*:[^:]*:(.*)$/s.exec(text) ?? [];
  return { service, resource };
}

/**
 * A KMS key is named by its id. An alias is no key: it may come to stand for another one.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN
 */
export function isKmsKeyArn(arn: Arn): boolean {
  return (
    arn.service === "kms" &&
    arn.region !== "" &&
    isAccountId(arn.account) &&
    keyResource.test(arn.resource)
  );
}

/** A role is named by its account, path and name; IAM knows no Regions. */
export function isRoleArn(arn: Arn): boolean {
  return isIamArn(arn) && roleResource.test(arn.resource);
}

/** A bucket is named by itself alone: no Region, no account, no key. */
export function isS3BucketArn(arn: Arn): boolean {
  return (
    arn.service === "s3" &&
    arn.region === "" &&
    arn.account === "" &&
    /^[a-z0-9.-]+$/.test(arn.resource)
  );
}

/** A topic of SNS is named by itself alone: what follows a colon is a subscription. */
export function isTopicArn(arn: Arn): boolean {
  return (
    arn.service === "sns" &&
    arn.region !== "" &&
    isAccountId(arn.account) &&
    /^[\w-]{1,256}(?:\.fifo)?$/.test(arn.resource)
  );
}

/**
 * A principal is an account, a user, a role or a session of one; in a policy no wildcard matches any of them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function isPrincipalArn(arn: Arn): boolean {
  if (isIamArn(arn)) return iamPrincipalResource.test(arn.resource);
  return (
    arn.service === "sts" &&
    arn.region === "" &&
    isAccountId(arn.account) &&
    sessionResource.test(arn.resource)
  );
}

function isIamArn(arn: Arn): boolean {
  return (
    arn.service === "iam" &&
    arn.region === "" &&
    isAccountId(arn.account) &&
    !/[*?]/.test(arn.resource)
  );
}
