import { accountsFolder, logFolder } from "../../spec/log-folder";

/** A folder of a bucket from which Panther takes records. */
export interface RecordFolder<Text> {
  /** The beginning of the keys of records; an empty one is the whole bucket. */
  readonly prefix: Text;
  /** The keys of records and of what is excluded, as a pattern of IAM. */
  readonly keys: Text;
  readonly excludedPrefixes: readonly Text[];
}

/** Whose records a folder holds: without an account those of all accounts, without a Region those of all Regions. */
export interface FolderOwner {
  /** The key prefix of the logs in their bucket. */
  readonly prefix: string | undefined;
  readonly account?: string;
  readonly region?: string;
  /** Whether the folder is that of the Region; otherwise it is that of the account, which may have no other Region in it. */
  readonly isOfRegion?: boolean;
}

/** The folder with the records of an owner. */
export function recordFolder({
  prefix: start,
  account,
  region = "*",
  isOfRegion = false,
}: FolderOwner): RecordFolder<string> {
  const records = logFolder(start, account ?? "*");
  const below = isOfRegion ? `${records}${region}/` : records;
  const prefix = account === undefined ? accountsFolder(start) : below;
  return {
    prefix,
    keys: `${below}*`,
    excludedPrefixes: otherObjects(records, region, isOfRegion),
  };
}

/**
 * What Bedrock puts below the prefix of the records and is none: large bodies, and what it writes to check its permission.
 *
 * Panther would fail to classify each of them. The path is spelt out by its levels, year to hour, so that it
 * matches whether or not a `*` of Panther's crosses a slash.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
function otherObjects(records: string, region: string, isOfRegion: boolean): readonly string[] {
  const hour = `${records}${region}/*/*/*/*`;
  const check = "amazon-bedrock-logs-permission-check*";
  return [
    `${hour}/data/*`,
    ...(isOfRegion ? [] : [`${records}*${check}`]),
    `${records}${region}/${check}`,
    `${hour}/${check}`,
  ];
}
