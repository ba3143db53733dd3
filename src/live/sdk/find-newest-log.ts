import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import { absent, found, type Answer } from "../aws/answer";

interface Options {
  readonly abortSignal: AbortSignal;
}

/**
 * Finds when the newest log arrived below a prefix, whose folders are year, month, day and hour.
 *
 * They sort by time, so the newest is at the end of the last ones; a folder can hold nothing but a permission
 * check, and then the one before it counts.
 */
export async function findNewestLog(
  s3: S3Client,
  bucket: string,
  prefix: string,
  options: Options,
): Promise<Answer<Date>> {
  const newest = await newestBelow(prefix, 0);
  return newest === undefined ? absent : found(newest);

  async function newestBelow(folder: string, depth: number): Promise<Date | undefined> {
    const { folders, objects } = await list(s3, bucket, folder, options);
    const logs = objects.filter(isLog).map(({ modified }) => modified);
    if (logs.length > 0) return logs.reduce((last, date) => (date > last ? date : last));
    if (depth === foldersAboveLogs) return undefined;
    for (const inner of folders.filter(isOfTime).sort().reverse()) {
      const date = await newestBelow(inner, depth + 1);
      if (date !== undefined) return date;
    }
    return undefined;
  }
}

/** Year, month, day, hour. */
const foldersAboveLogs = 4;

interface Listing {
  readonly folders: readonly string[];
  readonly objects: readonly ListedObject[];
}

interface ListedObject {
  readonly key: string;
  readonly modified: Date;
}

async function list(
  s3: S3Client,
  bucket: string,
  prefix: string,
  options: Options,
): Promise<Listing> {
  const folders: string[] = [];
  const objects: ListedObject[] = [];
  let token: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        Delimiter: "/",
        ...(token && { ContinuationToken: token }),
      }),
      options,
    );
    folders.push(...(page.CommonPrefixes ?? []).map(({ Prefix: folder = "" }) => folder));
    for (const { Key: key = "", LastModified: modified } of page.Contents ?? []) {
      if (modified !== undefined) objects.push({ key, modified });
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return { folders, objects };
}

function isOfTime(folder: string): boolean {
  return /\/\d+\/$/.test(folder);
}

function isLog({ key }: ListedObject): boolean {
  return key.endsWith(".json.gz") && !key.includes("permission-check");
}
