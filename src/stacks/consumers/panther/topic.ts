import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription";
import {
  allowEncryptedNotifications,
  pantherTopicStatements,
} from "../../../policies/consumers/panther-topic";
import { allowAccountAdministration } from "../../../policies/key-policy";
import { policyDocument } from "../../../policies/policy-document";
import { panther as names } from "../../../spec/panther";
import { addConsumerResource } from "../add-consumer-resource";
import type { PantherBucket } from "./panther-bucket";
import type { PantherScope } from "./panther-scope";

/** A topic that S3 may publish to once its policy stands. */
export interface AddedTopic {
  readonly topic: SnsTopic;
  readonly policy: SnsTopicPolicy;
}

/** Adds the topic that Panther listens to, under the name that Panther knows. */
export function addTopic(
  scope: PantherScope,
  { arn: bucketArn }: PantherBucket,
  isRegistered: boolean,
): AddedTopic {
  const { partition, account } = scope.source;
  const topic = addConsumerResource(scope, SnsTopic, "panther", {
    name: names.topicName,
    kmsMasterKeyId: addTopicKey(scope, bucketArn).arn,
  });
  const pantherRoot = `arn:${partition}:iam::${scope.panther.accountId}:root`;
  const statements = pantherTopicStatements(topic.arn, { bucketArn, account }, pantherRoot);
  const policy = addConsumerResource(scope, SnsTopicPolicy, "panther", {
    arn: topic.arn,
    policy: JSON.stringify(policyDocument(statements)),
  });
  if (isRegistered) addSubscription(scope, { topic, policy });
  return { topic, policy };
}

/**
 * The topic has a key of its own: the one that AWS manages lets no other service publish.
 *
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
function addTopicKey(scope: PantherScope, bucketArn: string): KmsKey {
  const { partition, account } = scope.source;
  const statements = [
    allowAccountAdministration(partition, account),
    allowEncryptedNotifications({ bucketArn, account }),
  ];
  const key = addConsumerResource(scope, KmsKey, "panther", {
    description: "Notifications of new logs for Panther",
    enableKeyRotation: true,
    deletionWindowInDays: 7,
    policy: JSON.stringify(policyDocument(statements)),
  });
  addConsumerResource(scope, KmsAlias, "panther", {
    name: names.topicKeyAlias,
    targetKeyId: key.keyId,
  });
  return key;
}

/** Panther confirms it once it knows a log source of the account; before that, Terraform waits and fails. */
function addSubscription(scope: PantherScope, { topic, policy }: AddedTopic): void {
  const { accountId, region } = scope.panther;
  addConsumerResource(scope, SnsTopicSubscription, "panther", {
    topicArn: topic.arn,
    protocol: "sqs",
    endpoint: `arn:${scope.source.partition}:sqs:${region}:${accountId}:${names.queueName}`,
    rawMessageDelivery: false,
    dependsOn: [policy],
  });
}
