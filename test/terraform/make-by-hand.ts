import { callAws } from "./call-aws";

/** A target, and what somebody calls things there. */
export interface HandMadeTarget {
  readonly account: string;
  readonly region: string;
  readonly bucket: string;
  readonly logGroup: string;
  readonly role: string;
}

/** Makes a bucket, a log group and a role as somebody would in the console, with names and policies of their own. */
export function makeDestinations(awsEndpoint: string, target: HandMadeTarget): void {
  const { account, region, bucket, logGroup, role } = target;
  callAws(awsEndpoint, target, [
    [
      "s3",
      "create_bucket",
      {
        Bucket: bucket,
        ...(region !== "us-east-1" && {
          CreateBucketConfiguration: { LocationConstraint: region },
        }),
      },
    ],
    [
      "s3",
      "put_bucket_policy",
      {
        Bucket: bucket,
        Policy: policyOf({
          Principal: { Service: "bedrock.amazonaws.com" },
          Action: "s3:Put*",
          Resource: `arn:aws:s3:::${bucket}/*`,
          Condition: { StringEquals: { "aws:SourceAccount": account } },
        }),
      },
    ],
    ["logs", "create_log_group", { logGroupName: logGroup }],
    [
      "iam",
      "create_role",
      {
        RoleName: role,
        AssumeRolePolicyDocument: policyOf({
          Principal: { Service: "bedrock.amazonaws.com" },
          Action: "sts:AssumeRole",
        }),
      },
    ],
    [
      "iam",
      "put_role_policy",
      {
        RoleName: role,
        PolicyName: "write",
        PolicyDocument: policyOf({ Action: "logs:*", Resource: "*" }),
      },
    ],
  ]);
}

/** Sets the logging configuration of a target, past every tool. */
export function putLogging(
  awsEndpoint: string,
  place: Pick<HandMadeTarget, "account" | "region">,
  loggingConfig: object,
): void {
  callAws(awsEndpoint, place, [
    ["bedrock", "put_model_invocation_logging_configuration", { loggingConfig }],
  ]);
}

/** All flags of the API with one value. */
export function everyFlag(value: boolean): Readonly<Record<string, boolean>> {
  const types = ["text", "image", "embedding", "video", "audio"];
  return Object.fromEntries(types.map((type) => [`${type}DataDeliveryEnabled`, value]));
}

function policyOf(statement: object): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", ...statement }],
  });
}
