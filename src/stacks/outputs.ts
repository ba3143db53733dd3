import { TerraformOutput } from "cdktf";
import { encryptingKey } from "../resolve/settings/encrypting-key";
import { bucketKeyStatements, logGroupKeyStatements } from "./key-statements";
import { ownLargeDataBucket } from "./own-large-data-bucket";
import type { Bucket } from "../resolve/settings/settings";
import type { DeliveryBucket } from "./delivery-bucket";
import type { AnyStackScope, StackScope } from "./stack-scope";
import type { TargetResources } from "./target-resources";

type Outputs = Readonly<Record<string, string | undefined>>;

/** Adds an output for each thing that the stack has, and for what existing things still need. */
export function addOutputs(
  scope: StackScope,
  resources: TargetResources,
  ofConsumers: Outputs,
): void {
  addOutputValues(scope, {
    ...resourceOutputs(resources),
    ...givenKeyOutputs(scope),
    ...ofConsumers,
  });
}

/** Adds an output for each value that there is. */
export function addOutputValues({ stack }: AnyStackScope, outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== undefined) new TerraformOutput(stack, name, { value, staticId: true });
  }
}

function resourceOutputs({
  key,
  logBucket,
  largeDataBucket,
  logGroup,
  role,
}: TargetResources): Outputs {
  return {
    ...bucketOutputs("bucket", logBucket),
    ...bucketOutputs("large_data_bucket", largeDataBucket),
    key_arn: key?.arn,
    log_group_name: logGroup?.name,
    log_group_arn: logGroup?.arn,
    role_arn: role?.arn,
  };
}

function bucketOutputs(label: string, bucket: DeliveryBucket | undefined): Outputs {
  return {
    [`${label}_name`]: bucket?.name,
    [`${label}_arn`]: bucket?.arn,
    [`${label}_policy_statements`]: statementsText(bucket?.neededStatements ?? []),
  };
}

/** What the policies of keys that are already there need. */
function givenKeyOutputs(scope: StackScope): Outputs {
  const { s3, cloudwatch } = scope.content.settings;
  const logGroup = cloudwatch?.logGroup;
  return {
    bucket_key_policy_statements: givenKeyStatements(scope, s3),
    large_data_bucket_key_policy_statements: givenKeyStatements(scope, ownLargeDataBucket(scope)),
    log_group_key_policy_statements:
      logGroup?.kind === "owned" && logGroup.encryption.kind === "given-key"
        ? statementsText(logGroupKeyStatements(scope, logGroup.name))
        : undefined,
  };
}

function givenKeyStatements(
  scope: StackScope,
  bucket: Bucket<string> | undefined,
): string | undefined {
  if (bucket === undefined || encryptingKey(bucket)?.kind !== "given-key") return undefined;
  return statementsText(bucketKeyStatements(scope, [bucket]));
}

function statementsText(statements: readonly unknown[]): string | undefined {
  return statements.length === 0 ? undefined : JSON.stringify(statements);
}
