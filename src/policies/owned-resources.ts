import type { AwsPlace } from "../spec/aws-place";
import { logGroupArn } from "../spec/log-group-arn";
import type { ArchiveContent, StackContent, TargetContent } from "../resolve/blueprints/blueprint";
import type { Bucket, KeyChoice } from "../resolve/settings/settings";

/** What a stack makes, by physical names and as ARNs. */
export interface OwnedResources {
  readonly bucketArns: readonly string[];
  /** Buckets that others own, and whose policy the stack writes all the same. */
  readonly policyOnlyBucketArns: readonly string[];
  readonly logGroupArns: readonly string[];
  /** The key's alias: the key itself has a name only after it was made. */
  readonly aliasArns: readonly string[];
}

/** Lists what a stack makes and protects; `account` may be a pattern, as in a policy of many accounts. */
export function ownedResources(content: StackContent<string>): OwnedResources {
  switch (content.kind) {
    case "target":
      return ownedByTarget(content);
    case "archive":
      return ownedByArchive(content);
    case "panther":
      return nothing;
  }
}

/** Log sources are in Panther, where no policy of AWS reaches. */
const nothing: OwnedResources = {
  bucketArns: [],
  policyOnlyBucketArns: [],
  logGroupArns: [],
  aliasArns: [],
};

function ownedByArchive({ settings, target }: ArchiveContent<string>): OwnedResources {
  const { partition } = target;
  const { name, encryption } = settings.bucket;
  return {
    bucketArns: [`arn:${partition}:s3:::${name}`],
    policyOnlyBucketArns: [],
    logGroupArns: [],
    aliasArns: isOwnKey(encryption) ? [aliasArn(target, `${target.name}-archive`)] : [],
  };
}

function ownedByTarget({ settings, target }: TargetContent<string>): OwnedResources {
  const { partition } = target;
  const { s3, cloudwatch } = settings;
  const { logGroup, largeData } = cloudwatch ?? {};
  const ownLargeData = largeData?.kind === "shared" ? undefined : largeData;
  const transport = settings.consumers.panther?.transport;
  // The stream of Panther copies logs into a bucket of its own.
  const copies = transport?.kind === "cloudwatch" ? transport.bucket : undefined;
  const buckets = [s3, ownLargeData, copies].filter((bucket) => bucket !== undefined);
  const bucketArn = ({ name }: Bucket<string>): string => `arn:${partition}:s3:::${name}`;
  const keys = [
    ...buckets.map((bucket) => (bucket.kind === "owned" ? bucket.encryption : undefined)),
    logGroup?.kind === "owned" ? logGroup.encryption : undefined,
  ];
  return {
    bucketArns: buckets.filter(({ kind }) => kind === "owned").map(bucketArn),
    policyOnlyBucketArns: buckets
      .filter((bucket) => bucket.kind === "existing" && bucket.takeOver.includes("policy"))
      .map(bucketArn),
    logGroupArns: logGroup?.kind === "owned" ? [logGroupArn(target, logGroup.name)] : [],
    aliasArns: keys.some(isOwnKey) ? [aliasArn(target, target.name)] : [],
  };
}

function aliasArn({ partition, account, region }: AwsPlace, name: string): string {
  return `arn:${partition}:kms:${region}:${account}:alias/${name}`;
}

function isOwnKey(choice: KeyChoice<string> | undefined): boolean {
  return choice?.kind === "own-key";
}
