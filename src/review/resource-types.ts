/** The types of resources that findings speak of, as the AWS provider calls them. */
export const resourceTypes = {
  accountPublicAccess: "aws_s3_account_public_access_block",
  bucket: "aws_s3_bucket",
  bucketEncryption: "aws_s3_bucket_server_side_encryption_configuration",
  bucketLifecycle: "aws_s3_bucket_lifecycle_configuration",
  bucketPolicy: "aws_s3_bucket_policy",
  bucketVersioning: "aws_s3_bucket_versioning",
  key: "aws_kms_key",
  logGroup: "aws_cloudwatch_log_group",
  logging: "aws_bedrock_model_invocation_logging_configuration",
  masking: "aws_cloudwatch_log_data_protection_policy",
  objectLock: "aws_s3_bucket_object_lock_configuration",
  ownership: "aws_s3_bucket_ownership_controls",
  publicAccess: "aws_s3_bucket_public_access_block",
  role: "aws_iam_role",
  rolePolicy: "aws_iam_role_policy",
} as const;
