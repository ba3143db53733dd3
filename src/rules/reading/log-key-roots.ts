import type { ResolvedSettings } from "../../resolve/target";
import { defaults } from "../../spec/defaults";
import { logFolder } from "../../spec/log-folder";
import type { BucketBlock } from "./bucket-block";
import { writtenSettings } from "../../resolve/settings/written-settings";

/**
 * What the keys that Bedrock writes to a bucket begin with, as texts with placeholders.
 *
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export function logKeyRoots(
  { path, written }: Pick<BucketBlock, "path" | "written">,
  resolved: ResolvedSettings,
): readonly string[] {
  const { largeDataPrefix } = defaults.s3;
  const isOfLogs = path.at(-1) === "s3";
  const isShared = isOfLogs && resolved.settings.cloudwatch?.largeData?.kind === "shared";
  const { cloudwatch } = writtenSettings(resolved).destinations ?? {};
  const prefixes = [
    written.prefix ?? (isOfLogs ? "" : largeDataPrefix),
    ...(isShared ? [cloudwatch?.largeData?.prefix ?? largeDataPrefix] : []),
  ];
  return prefixes.map((prefix) => `${logFolder(prefix, "{account}")}{region}`);
}
