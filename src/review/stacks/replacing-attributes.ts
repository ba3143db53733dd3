/**
 * The attributes that Terraform cannot change in place, of the resources in whose loss something is lost.
 *
 * No schema that the provider publishes says so; its documentation does ("Forces new resource").
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 */
const replacingAttributes: Readonly<Record<string, readonly string[]>> = {
  aws_cloudwatch_log_group: ["name", "log_group_class"],
  aws_iam_role: ["name", "path"],
  aws_iam_role_policy: ["name", "role"],
  aws_kms_alias: ["name"],
  aws_kms_key: ["key_usage", "customer_master_key_spec", "multi_region"],
  aws_s3_bucket: ["bucket", "object_lock_enabled"],
};

/** Whether a resource of the type is destroyed and made anew when the attribute changes. */
export function forcesReplacement(type: string, attribute: string): boolean {
  return (replacingAttributes[type] ?? []).includes(attribute);
}
