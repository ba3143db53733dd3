import type { S3Client } from "@aws-sdk/client-s3";
import { absent, found, type Answer } from "../aws/answer";
import { findLastSecond } from "./find-last-second";
import { type ListedLog, openLogListing } from "./open-log-listing";

/** Year, month, day, hour. */
const foldersAboveLogs = 4;

/** As many as it takes to look at more than three days of hours in which nothing is a log. */
const maxCalls = 100;

/**
 * Finds when the newest log arrived below a prefix, in so many calls at most, however many logs there are.
 *
 * The folders are year, month, day and hour, which sort by time: the newest log is at the end of the last ones. A
 * folder can hold nothing but a permission check or large data, and then the one before it counts.
 */
export async function findNewestLog(
  s3: S3Client,
  bucket: string,
  prefix: string,
  options: { readonly abortSignal: AbortSignal },
): Promise<Answer<Date>> {
  const listing = openLogListing({ s3, bucket, maxCalls, ...options });
  const newest = await newestBelow(prefix, 0);
  return newest === undefined ? absent : found(newest);

  async function newestBelow(folder: string, depth: number): Promise<Date | undefined> {
    const { folders, logs, isWhole } = await listing.listFolder(folder);
    if (logs.length > 0) return newestOf(isWhole ? logs : [...logs, ...(await lastLogs(folder))]);
    if (depth === foldersAboveLogs) return undefined;
    for (const inner of folders.filter(isOfTime).sort().reverse()) {
      if (listing.isSpent()) return undefined;
      const date = await newestBelow(inner, depth + 1);
      if (date !== undefined) return date;
    }
    return undefined;
  }

  function lastLogs(folder: string): Promise<readonly ListedLog[]> {
    return findLastSecond(folder.slice(prefix.length), (start) =>
      listing.listAfter(folder, `${folder}${start}`),
    );
  }
}

function newestOf(logs: readonly ListedLog[]): Date {
  return new Date(Math.max(...logs.map(({ modified }) => modified.getTime())));
}

function isOfTime(folder: string): boolean {
  return /\/\d+\/$/.test(folder);
}
