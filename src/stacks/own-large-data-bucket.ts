import type { Bucket } from "../resolve/settings/settings";
import type { PolicyScope } from "./stack-scope";

/** The bucket of large data, where that is one of its own. */
export function ownLargeDataBucket({ content }: PolicyScope): Bucket<string> | undefined {
  const largeData = content.settings.cloudwatch?.largeData;
  return largeData === undefined || largeData.kind === "shared" ? undefined : largeData;
}
