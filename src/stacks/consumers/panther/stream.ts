import { KinesisFirehoseDeliveryStream } from "@cdktf/provider-aws/lib/kinesis-firehose-delivery-stream";
import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { PantherStream } from "../../../resolve/consumers/panther";
import { keyArnOf } from "../../key-arn-of";
import type { DeliveryLogGroup } from "../../log-group";
import type { Readiness } from "../../stack-scope";
import { addConsumerBucket } from "../add-consumer-bucket";
import { addConsumerResource } from "../add-consumer-resource";
import type { SubscriptionFilter } from "../consumer";
import type { PantherBucket } from "./panther-bucket";
import type { PantherScope } from "./panther-scope";
import { addFeedingRole, addWritingRole } from "./stream-roles";

/** A copy of the log group, in a bucket that Panther reads. */
export interface AddedStream {
  readonly bucket: PantherBucket;
  readonly subscriptionFilter: SubscriptionFilter;
}

/** Adds a Firehose stream that copies the log group into a bucket, and what lets it. */
export function addStream(
  scope: PantherScope,
  stream: PantherStream<string>,
  logGroup: DeliveryLogGroup,
  key: KmsKey | undefined,
): AddedStream {
  const bucket = addStreamBucket(scope, stream, key);
  const delivery = addDelivery(scope, stream, bucket);
  const feeding = addFeedingRole(scope, stream, delivery.arn);
  return {
    bucket,
    subscriptionFilter: {
      label: "panther",
      name: stream.name,
      filterPattern: "",
      destinationArn: delivery.arn,
      roleArn: feeding.arn,
      // CloudWatch Logs sends a test record when the filter is set.
      readyAfter: [...logGroup.readyAfter, ...feeding.readyAfter],
    },
  };
}

type StreamBucket = PantherBucket & Readiness;

function addStreamBucket(
  scope: PantherScope,
  { bucket: settings }: PantherStream<string>,
  key: KmsKey | undefined,
): StreamBucket {
  const notificationsLabel = "panther_stream";
  const bucket = addConsumerBucket(scope, notificationsLabel, settings, key);
  const keyArn = keyArnOf(settings.encryption, key);
  return { ...bucket, notificationsLabel, ...(keyArn !== undefined && { keyArn }) };
}

/**
 * The stream compresses nothing: CloudWatch Logs hands in gzip already, and Panther takes off one layer of it.
 *
 * Its buffers are the largest that there are, for the fewest objects.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html#FirehoseExample
 */
function addDelivery(
  scope: PantherScope,
  stream: PantherStream<string>,
  bucket: StreamBucket,
): KinesisFirehoseDeliveryStream {
  const writing = addWritingRole(scope, stream, bucket);
  return addConsumerResource(scope, KinesisFirehoseDeliveryStream, "panther", {
    name: stream.name,
    destination: "extended_s3",
    extendedS3Configuration: {
      roleArn: writing.arn,
      bucketArn: bucket.arn,
      compressionFormat: "UNCOMPRESSED",
      bufferingSize: 128,
      bufferingInterval: 300,
    },
    serverSideEncryption: { enabled: true, keyType: "AWS_OWNED_CMK" },
    dependsOn: [...bucket.readyAfter, ...writing.readyAfter],
  });
}
