import { defaults } from "../../spec/defaults";
import type { Lifecycle as LifecycleSpec, S3Destination } from "../../spec/spec";
import { optionalText } from "../templates/optional-text";
import { present } from "../present";
import type { Bucket, ExistingBucket, Lifecycle, OwnedBucket } from "./bucket-settings";
import { parseTemplate, type Template } from "../templates/template";
import { readKeyChoice } from "./read-key-choice";
import { usableItems } from "../usable-spec";

type BucketSpec = NonNullable<S3Destination>;

/** Reads a bucket that Bedrock delivers to: one of the stack's own, or one that is already there. */
export function readBucket(spec: BucketSpec, defaultPrefix: string): Bucket<Template> {
  return spec.existingBucket === undefined
    ? readOwnedBucket(spec, defaultPrefix)
    : readExistingBucket(spec, spec.existingBucket, defaultPrefix);
}

/** Reads a bucket that a stack makes. */
export function readOwnedBucket(spec: BucketSpec, defaultPrefix: string): OwnedBucket<Template> {
  const { objectLock, accessLogs } = spec;
  return present({
    kind: "owned" as const,
    name: parseTemplate(spec.bucket ?? defaults.s3.bucket),
    ...readDelivery(spec, defaultPrefix),
    encryption: readKeyChoice(spec.encryption ?? {}),
    lifecycle: readLifecycle(spec.lifecycle ?? {}),
    versioning: spec.versioning ?? defaults.s3.versioning,
    objectLock: objectLock
      ? { mode: objectLock.mode ?? "GOVERNANCE", days: objectLock.days ?? 1 }
      : undefined,
    accessLogs: accessLogs
      ? present({
          bucket: parseTemplate(accessLogs.bucket ?? ""),
          prefix: optionalText(accessLogs.prefix),
        })
      : undefined,
    forceDestroy: spec.forceDestroy ?? defaults.s3.forceDestroy,
  });
}

function readExistingBucket(
  spec: BucketSpec,
  name: string,
  defaultPrefix: string,
): ExistingBucket<Template> {
  return present({
    kind: "existing" as const,
    name: parseTemplate(name),
    ...readDelivery(spec, defaultPrefix),
    keyArn: optionalText(spec.encryption?.keyArn),
    takeOver: (spec.takeOver ?? []).toSorted(),
  });
}

function readDelivery(spec: BucketSpec, defaultPrefix: string) {
  return present({
    prefix: optionalText(spec.prefix ?? defaultPrefix),
    readers: usableItems(spec.readers).map(([, { principalArn, prefix }]) =>
      present({ principalArn: parseTemplate(principalArn), prefix: optionalText(prefix) }),
    ),
    policyStatements: usableItems(spec.policyStatements).map(([, statement]) => ({
      kind: "json-template" as const,
      value: statement,
    })),
  });
}

function readLifecycle(spec: NonNullable<LifecycleSpec>): Lifecycle {
  const { expireAfterDays, noncurrentExpireAfterDays } = defaults.s3;
  return present({
    expireAfterDays: unlessNever(spec.expireAfterDays ?? expireAfterDays),
    noncurrentExpireAfterDays: unlessNever(
      spec.noncurrentExpireAfterDays ?? noncurrentExpireAfterDays,
    ),
    transitions: usableItems(spec.transitions).map(([, { afterDays, storageClass }]) => ({
      afterDays,
      storageClass,
    })),
  });
}

function unlessNever(days: number | "never"): number | undefined {
  return days === "never" ? undefined : days;
}
