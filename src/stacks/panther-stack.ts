import { TerraformVariable } from "cdktf";
import type { PantherContent } from "../resolve/blueprints/blueprint";
import type { StackScope } from "./stack-scope";

type PantherStackScope = StackScope<PantherContent<string>>;

/**
 * Adds one log source for the archive and for each target that Panther reads itself, and an alarm for each that falls silent.
 *
 * There are no bindings for the provider, so that its resources are written out. One resource with `for_each` stands
 * for all: its addresses are the names of their stacks, whatever their number and order.
 */
export function addPantherSources(scope: PantherStackScope): void {
  const { stack, content } = scope;
  addKeyArns(scope);
  stack.addOverride("locals.sources", content.settings.sources);
  stack.addOverride("resource.panther_s3_source.target", logSource);
  stack.addOverride("resource.panther_log_source_alarm.silent", silenceAlarm);
}

/**
 * The key of a stack has no ARN before the stack was applied, and Panther knows a key by its ARN alone.
 *
 * A log source that was made without its key has to be made anew, so that each plan names those that lack one.
 */
function addKeyArns({ stack }: PantherStackScope): void {
  new TerraformVariable(stack, "kms_key_arns", {
    type: "map(string)",
    default: {},
    // A map that is null would fail in the lookup of every key.
    nullable: false,
    description:
      "The output panther_kms_key_arn of each stack that has a key of its own, by the name of the stack.",
  });
  stack.addOverride("locals.stacks_without_key", stacksWithoutKey);
  stack.addOverride("check.known_keys.assert", {
    condition: "${length(local.stacks_without_key) == 0}",
    error_message:
      'No key is known for the log sources of ${join(", ", local.stacks_without_key)}. Put the output panther_kms_key_arn of each stack into kms_key_arns before its log source is made: Panther does not take it later.',
  });
}

const stacksWithoutKey =
  '${[for stack, source in local.sources : stack if source.kms_key_arn == null && lookup(var.kms_key_arns, stack, "") == ""]}';

/** https://registry.terraform.io/providers/panther-labs/panther/latest/docs/resources/s3_source */
const logSource = {
  for_each: "${local.sources}",
  name: "${each.value.name}",
  aws_account_id: "${each.value.aws_account_id}",
  bucket_name: "${each.value.bucket_name}",
  log_processing_role_arn: "${each.value.log_processing_role_arn}",
  log_stream_type: "${each.value.log_stream_type}",
  log_stream_type_options: "${each.value.log_stream_type_options}",
  prefix_log_types: "${each.value.prefix_log_types}",
  kms_key_arn: "${lookup(var.kms_key_arns, each.key, each.value.kms_key_arn)}",
  // The provider's default is true, and then Panther makes things that Terraform made.
  panther_managed_bucket_notifications_enabled:
    "${each.value.panther_managed_bucket_notifications_enabled}",
};

/** https://registry.terraform.io/providers/panther-labs/panther/latest/docs/resources/log_source_alarm */
const silenceAlarm = {
  for_each: "${panther_s3_source.target}",
  source_id: "${each.value.id}",
  type: "SOURCE_NO_DATA",
  minutes_threshold: "${local.sources[each.key].minutes_threshold}",
};
