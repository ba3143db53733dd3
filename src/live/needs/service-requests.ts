import type { PolicyRequest } from "../../iam/policy-request";
import type { TargetTexts } from "../../resolve/blueprints/blueprint";
import type { AwsPlace } from "../../spec/aws-place";
import { deliveryStream } from "../../spec/delivery-stream";
import { logGroupArn } from "../../spec/log-group-arn";
import { logFolder } from "../../spec/log-folder";

const bedrock = "bedrock.amazonaws.com";

/** What every request of Bedrock for a target brings along. */
function bedrockContext({ partition, account, region }: AwsPlace): PolicyRequest["context"] {
  return {
    "aws:principalisawsservice": "true",
    "aws:principalservicename": bedrock,
    "aws:requestedregion": region,
    "aws:securetransport": "true",
    "aws:sourceaccount": account,
    "aws:sourcearn": `arn:${partition}:bedrock:${region}:${account}:model-invocation-logging`,
  };
}

/** Bedrock writes a log below a prefix. The hour is any: no policy can know it. */
export function writeLog(
  target: AwsPlace,
  bucket: string,
  prefix: string | undefined,
): PolicyRequest {
  const { partition, account, region } = target;
  const key = `${logFolder(prefix, account)}${region}/2026/01/01/00/log.json.gz`;
  return {
    service: bedrock,
    action: "s3:PutObject",
    resource: `arn:${partition}:s3:::${bucket}/${key}`,
    context: bedrockContext(target),
  };
}

/** Bedrock makes a data key for an object that it writes. */
export function encryptLog(target: AwsPlace, keyArn: string): PolicyRequest {
  return {
    service: bedrock,
    action: "kms:GenerateDataKey",
    resource: keyArn,
    context: { ...bedrockContext(target), "kms:viaservice": `s3.${target.region}.amazonaws.com` },
  };
}

/** Bedrock takes on the delivery role. */
export function assumeDeliveryRole(target: AwsPlace): PolicyRequest {
  return {
    service: bedrock,
    action: "sts:AssumeRole",
    resource: "",
    context: bedrockContext(target),
  };
}

/** The delivery role makes the stream of a log group, and writes to it. */
export function writeEvents(target: AwsPlace, logGroup: string): readonly PolicyRequest[] {
  const resource = `${logGroupArn(target, logGroup)}:log-stream:${deliveryStream}`;
  return ["logs:CreateLogStream", "logs:PutLogEvents"].map((action) => ({
    action,
    resource,
    context: { "aws:requestedregion": target.region, "aws:securetransport": "true" },
  }));
}

/** CloudWatch Logs encrypts a log group; it may be named with its Region or without. */
export function encryptEvents(
  target: AwsPlace & Pick<TargetTexts<string>, "logsServicePrincipal">,
  keyArn: string,
  logGroup: string,
): readonly PolicyRequest[] {
  return [target.logsServicePrincipal, "logs.amazonaws.com"].map((service) => ({
    service,
    action: "kms:GenerateDataKey",
    resource: keyArn,
    context: {
      "aws:securetransport": "true",
      "kms:encryptioncontext:aws:logs:arn": logGroupArn(target, logGroup),
    },
  }));
}
