import { BedrockModelInvocationLoggingConfiguration } from "@cdktf/provider-aws/lib/bedrock-model-invocation-logging-configuration";
import type { ITerraformDependable } from "cdktf";
import type { DataType } from "../spec/spec";
import {
  addResource,
  protectFromDeletion,
  type ResourceIdentity,
  type StackScope,
} from "./stack-scope";

const identity: ResourceIdentity = { label: "logging", whenRetired: "destroy" };

/** A place in a bucket that Bedrock delivers to. */
export interface S3Delivery {
  readonly bucketName: string;
  readonly prefix: string | undefined;
}

/** Where Bedrock delivers, with all that must stand before. */
export interface Deliveries {
  readonly s3?: S3Delivery;
  readonly cloudwatch?: {
    readonly logGroupName: string;
    readonly roleArn: string;
    readonly largeData?: S3Delivery;
  };
  readonly readyAfter: readonly ITerraformDependable[];
}

/**
 * Adds the logging configuration, of which a target has exactly one.
 *
 * Every flag is written: an omitted one means true to the provider and to the API. Bedrock checks its
 * permissions while the configuration is set, so all of them come first.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html
 */
export function addLoggingConfiguration(scope: StackScope, deliveries: Deliveries): void {
  const { dataTypes } = scope.content.settings;
  const delivers = (dataType: DataType): boolean => dataTypes.includes(dataType);
  const { s3, cloudwatch } = deliveries;
  addResource(scope, BedrockModelInvocationLoggingConfiguration, identity, {
    loggingConfig: [
      {
        textDataDeliveryEnabled: delivers("text"),
        imageDataDeliveryEnabled: delivers("image"),
        embeddingDataDeliveryEnabled: delivers("embedding"),
        videoDataDeliveryEnabled: delivers("video"),
        ...(s3 === undefined ? {} : { s3Config: [s3Config(s3)] }),
        ...(cloudwatch === undefined ? {} : { cloudwatchConfig: [cloudwatchConfig(cloudwatch)] }),
      },
    ],
    ...(deliveries.readyAfter.length > 0 && { dependsOn: [...deliveries.readyAfter] }),
    ...protectFromDeletion(scope),
  });
}

function s3Config({ bucketName, prefix }: S3Delivery) {
  return { bucketName, ...(prefix === undefined ? {} : { keyPrefix: prefix }) };
}

function cloudwatchConfig(delivery: NonNullable<Deliveries["cloudwatch"]>) {
  const { logGroupName, roleArn, largeData } = delivery;
  return {
    logGroupName,
    roleArn,
    ...(largeData === undefined ? {} : { largeDataDeliveryS3Config: [s3Config(largeData)] }),
  };
}
