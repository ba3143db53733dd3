import { logFolder } from "../../spec/log-folder";
import type { LoggingConfiguration } from "../aws/logging-configuration";

/**
 * The folders of a bucket that hold an account's logs: by the first of these configurations that delivers into it.
 * None where no one does.
 */
export function findLogFolders(
  bucket: string,
  account: string,
  configurations: readonly LoggingConfiguration[],
): readonly string[] {
  const folders = configurations.map(({ s3, cloudwatch }) =>
    [s3, cloudwatch?.largeData].flatMap((place) =>
      place?.bucket === bucket ? [logFolder(place.prefix, account)] : [],
    ),
  );
  return folders.find((one) => one.length > 0) ?? [];
}
