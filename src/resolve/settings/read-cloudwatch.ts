import { defaults } from "../../spec/defaults";
import type { CloudWatchDestination, Roles, S3Destination } from "../../spec/spec";
import { optionalText } from "../templates/optional-text";
import { present } from "../present";
import { readOwnRole } from "./own-role";
import { readBucket } from "./read-bucket";
import { readKeyChoice } from "./read-key-choice";
import type { CloudWatch, LargeData } from "./settings";
import { literalTemplate, parseTemplate, type Template } from "../templates/template";

type CloudWatchSpec = NonNullable<CloudWatchDestination>;

/** Reads the log group, the role that Bedrock writes through, and where large data goes. */
export function readCloudWatch(
  spec: CloudWatchSpec,
  roles: NonNullable<Roles>,
  hasS3: boolean,
): CloudWatch<Template> {
  return present({
    logGroup: readLogGroup(spec),
    role: readRole(spec, roles),
    largeData: spec.largeData ? readLargeData(spec.largeData, hasS3) : undefined,
  });
}

function readLogGroup(spec: CloudWatchSpec): CloudWatch<Template>["logGroup"] {
  if (spec.existingLogGroup !== undefined) {
    return { kind: "existing", name: parseTemplate(spec.existingLogGroup) };
  }
  const retention = spec.retentionDays ?? defaults.cloudwatch.retentionDays;
  return present({
    kind: "owned" as const,
    name: parseTemplate(spec.logGroup ?? defaults.cloudwatch.logGroup),
    retentionDays: retention === "never" ? undefined : retention,
    encryption: readKeyChoice(spec.encryption ?? {}),
    logGroupClass: spec.logGroupClass ?? defaults.cloudwatch.logGroupClass,
    maskedIdentifiers: (spec.dataProtection?.identifiers ?? []).map(literalTemplate),
  });
}

function readRole(spec: CloudWatchSpec, roles: NonNullable<Roles>): CloudWatch<Template>["role"] {
  if (spec.existingRoleArn !== undefined) {
    return { kind: "existing", arn: parseTemplate(spec.existingRoleArn) };
  }
  const { name = defaults.cloudwatch.roleName, ...own } = spec.role ?? {};
  return { kind: "owned", ...readOwnRole(name, { ...roles, ...own }) };
}

/** Large data has a bucket of its own where the spec names one, or where there is no S3 destination to share. */
function readLargeData(spec: NonNullable<S3Destination>, hasS3: boolean): LargeData<Template> {
  const { largeDataPrefix } = defaults.s3;
  const hasOwnBucket = spec.bucket !== undefined || spec.existingBucket !== undefined;
  if (hasS3 && !hasOwnBucket) {
    return present({
      kind: "shared" as const,
      prefix: optionalText(spec.prefix ?? largeDataPrefix),
    });
  }
  return readBucket(spec, largeDataPrefix);
}
