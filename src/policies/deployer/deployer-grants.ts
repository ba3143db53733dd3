import { bucketGrants, bucketSettingGrants } from "./bucket-grants";
import type { DeployedResource } from "../../stack-json/deployed-resource";
import type { DeployerGrant } from "./deployer-grant";
import { deliveryStreamGrants } from "./delivery-stream-grants";
import { eventRuleGrants, eventTargetGrants } from "./event-grants";
import { functionPermissionGrants } from "./function-permission-grants";
import { aliasGrants, keyGrants } from "./key-grants";
import {
  dataProtectionGrants,
  logGroupGrants,
  logResourcePolicyGrants,
  metricFilterGrants,
} from "./log-group-grants";
import { loggingGrants } from "./logging-grants";
import { alarmGrants, dashboardGrants } from "./metric-grants";
import { domainLookupGrants, pipelineGrants } from "./pipeline-grants";
import {
  databaseGrants,
  namedQueryGrants,
  queryDefinitionGrants,
  tableGrants,
  workgroupGrants,
} from "./query-grants";
import { queueGrants, queuePolicyGrants } from "./queue-grants";
import { replicationGrants } from "./replication-grants";
import { subscriptionFilterGrants } from "./subscription-filter-grants";
import { rolePolicyGrants, roleGrants } from "./role-grants";
import { topicGrants, topicPolicyGrants, topicSubscriptionGrants } from "./topic-grants";

type Grants = (resource: DeployedResource) => readonly DeployerGrant[];

/** What the AWS provider calls for each type of resource and lookup that a stack can have, as recorded from it. */
const grantsByType: Readonly<Record<string, Grants>> = {
  aws_athena_named_query: namedQueryGrants,
  aws_athena_workgroup: workgroupGrants,
  aws_bedrock_model_invocation_logging_configuration: loggingGrants,
  aws_cloudwatch_dashboard: dashboardGrants,
  aws_cloudwatch_event_rule: eventRuleGrants,
  aws_cloudwatch_event_target: eventTargetGrants,
  aws_cloudwatch_log_data_protection_policy: dataProtectionGrants,
  aws_cloudwatch_log_group: logGroupGrants,
  aws_cloudwatch_log_metric_filter: metricFilterGrants,
  aws_cloudwatch_log_resource_policy: logResourcePolicyGrants,
  aws_cloudwatch_log_subscription_filter: subscriptionFilterGrants,
  aws_cloudwatch_metric_alarm: alarmGrants,
  aws_cloudwatch_query_definition: queryDefinitionGrants,
  aws_glue_catalog_database: databaseGrants,
  aws_glue_catalog_table: tableGrants,
  aws_iam_role: roleGrants,
  aws_iam_role_policy: rolePolicyGrants,
  aws_kinesis_firehose_delivery_stream: deliveryStreamGrants,
  aws_kms_alias: aliasGrants,
  aws_kms_key: keyGrants,
  aws_lambda_permission: functionPermissionGrants,
  aws_osis_pipeline: pipelineGrants,
  aws_s3_bucket: bucketGrants,
  aws_s3_bucket_lifecycle_configuration: bucketSettingGrants(
    "s3:GetLifecycleConfiguration",
    "s3:PutLifecycleConfiguration",
  ),
  aws_s3_bucket_logging: bucketSettingGrants("s3:GetBucketLogging", "s3:PutBucketLogging"),
  aws_s3_bucket_notification: bucketSettingGrants(
    "s3:GetBucketNotification",
    "s3:PutBucketNotification",
  ),
  aws_s3_bucket_object_lock_configuration: bucketSettingGrants(
    "s3:GetBucketObjectLockConfiguration",
    "s3:PutBucketObjectLockConfiguration",
  ),
  aws_s3_bucket_ownership_controls: bucketSettingGrants(
    "s3:GetBucketOwnershipControls",
    "s3:PutBucketOwnershipControls",
  ),
  aws_s3_bucket_policy: bucketSettingGrants(
    "s3:GetBucketPolicy",
    "s3:DeleteBucketPolicy",
    "s3:PutBucketPolicy",
  ),
  aws_s3_bucket_public_access_block: bucketSettingGrants(
    "s3:GetBucketPublicAccessBlock",
    "s3:PutBucketPublicAccessBlock",
  ),
  aws_s3_bucket_replication_configuration: replicationGrants,
  aws_s3_bucket_server_side_encryption_configuration: bucketSettingGrants(
    "s3:GetEncryptionConfiguration",
    "s3:PutEncryptionConfiguration",
  ),
  aws_s3_bucket_versioning: bucketSettingGrants("s3:GetBucketVersioning", "s3:PutBucketVersioning"),
  aws_sqs_queue: queueGrants,
  aws_sqs_queue_policy: queuePolicyGrants,
  "data.aws_opensearch_domain": domainLookupGrants,
  aws_sns_topic: topicGrants,
  aws_sns_topic_policy: topicPolicyGrants,
  aws_sns_topic_subscription: topicSubscriptionGrants,
};

/** What Terraform calls to plan, apply and destroy a resource. A type without a row is a mistake of this table. */
export function deployerGrants(resource: DeployedResource): readonly DeployerGrant[] {
  const grants = grantsByType[resource.type];
  if (grants === undefined) throw new Error(`No permissions are known for ${resource.type}.`);
  return grants(resource);
}
