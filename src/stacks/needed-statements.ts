import type { StatementEntry } from "../policies/policy-document";
import type { Bucket, KeyChoice } from "../resolve/settings/settings";
import { deliveryPrefixes } from "../resolve/settings/delivery-prefixes";
import { archiveStatements } from "./consumers/archive/archive-statements";
import { deliveryStatements } from "./delivery-statements";
import { encryptingKey } from "../resolve/settings/encrypting-key";
import { bucketKeyStatements, consumerBuckets, logGroupKeyStatements } from "./key-statements";
import { ownLargeDataBucket } from "./own-large-data-bucket";
import type { PolicyScope } from "./stack-scope";
import { bucketArn } from "./written-out-arns";

/** What the policy of something that is already there must hold, beside whatever else stands in it. */
export interface NeededStatements {
  readonly kind: "bucket" | "key";
  readonly arn: string;
  readonly statements: readonly StatementEntry[];
}

/** The statements that each existing bucket and key of a target needs, whose policies the stack does not write. */
export function neededStatements(scope: PolicyScope): readonly NeededStatements[] {
  if (scope.content.retired) return [];
  const { settings } = scope.content;
  const { s3 } = settings;
  const ownLargeData = ownLargeDataBucket(scope);
  return [
    ...(s3 ? neededOfBucket(scope, s3, deliveryPrefixes(settings)) : []),
    ...(ownLargeData ? neededOfBucket(scope, ownLargeData, [ownLargeData.prefix]) : []),
    ...neededOfKeys(scope),
    ...(settings.consumers.archive ? archiveStatements(settings.consumers.archive) : []),
  ];
}

function neededOfBucket(
  scope: PolicyScope,
  bucket: Bucket<string>,
  prefixes: readonly (string | undefined)[],
): readonly NeededStatements[] {
  if (bucket.kind === "owned" || bucket.takeOver.includes("policy")) return [];
  const arn = bucketArn(scope, bucket.name);
  const statements = deliveryStatements(scope, arn, bucket, prefixes);
  return [{ kind: "bucket", arn, statements }];
}

/** A key that several destinations use is one key: its statements are made once, for all of them. */
function neededOfKeys(scope: PolicyScope): readonly NeededStatements[] {
  const { s3, cloudwatch } = scope.content.settings;
  const buckets = [s3, ownLargeDataBucket(scope)].filter((bucket) => bucket !== undefined);
  const logGroup = cloudwatch?.logGroup.kind === "owned" ? cloudwatch.logGroup : undefined;
  const logGroupKey =
    logGroup?.encryption.kind === "given-key" ? logGroup.encryption.keyArn : undefined;
  const ofConsumers = consumerBuckets(scope);
  const arns = [
    ...buckets.map(givenKeyArn),
    logGroupKey,
    ...ofConsumers.map(({ encryption }) => keyArnIn(encryption)),
  ].filter((arn) => arn !== undefined);
  return [...new Set(arns)].map((arn) => {
    const encrypted = buckets.filter((bucket) => givenKeyArn(bucket) === arn);
    return {
      kind: "key",
      arn,
      statements: [
        ...(encrypted.length > 0 ? bucketKeyStatements(scope, encrypted) : []),
        ...(logGroup && logGroupKey === arn ? logGroupKeyStatements(scope, logGroup.name) : []),
        ...ofConsumers.flatMap(({ encryption, keyStatements }) =>
          keyArnIn(encryption) === arn ? keyStatements : [],
        ),
      ],
    };
  });
}

function givenKeyArn(bucket: Bucket<string>): string | undefined {
  return keyArnIn(encryptingKey(bucket));
}

function keyArnIn(choice: KeyChoice<string> | undefined): string | undefined {
  return choice?.kind === "given-key" ? choice.keyArn : undefined;
}
