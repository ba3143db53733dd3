import { consumerOf } from "./consumer-of";
import type { FlowStage } from "./flow-stage";

/** What logging itself is made of; the first that fits counts. */
const places: readonly (readonly [RegExp, FlowStage])[] = [
  [/^aws_bedrock_model_invocation_logging_configuration[.]/, "bedrock"],
  [/^aws_s3_bucket.*[.]large_data/, "largeData"],
  [/^aws_s3_bucket/, "bucket"],
  [/^aws_cloudwatch_log_(group|data_protection)|^aws_iam_role.*[.]delivery/, "logGroup"],
  [/^aws_kms_/, "key"],
];

/** What is there only because a stream brings the logs to Panther. */
const ofPantherStream =
  /[.]panther_(stream|feed|write)|_(delivery_stream|subscription_filter)[.]panther/;

/** The place in the flow of data that a resource belongs to, by its address, in whichever module it is. */
export function stageOf(address: string): FlowStage | undefined {
  const resource = /(?:^|[.])((?:aws|panther)_[a-z0-9_]+[.][^.[]+)[^.]*$/.exec(address)?.[1] ?? "";
  if (ofPantherStream.test(resource)) return "pantherStream";
  return consumerOf(resource) ?? places.find(([pattern]) => pattern.test(resource))?.[1];
}
