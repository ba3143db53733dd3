import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import { expectText } from "./expect-answer";

/** A log in a bucket. */
export interface ListedLog {
  readonly modified: Date;
}

/** What a folder holds: all of it, or the first logs of many. */
export interface ListedFolder {
  readonly folders: readonly string[];
  readonly logs: readonly ListedLog[];
  readonly isWhole: boolean;
}

/** A bucket as a tree of folders, in so many calls at most. */
export interface LogListing {
  readonly listFolder: (folder: string) => Promise<ListedFolder>;
  /** The first logs of a folder whose keys come after a text. */
  readonly listAfter: (folder: string, start: string) => Promise<readonly ListedLog[]>;
  readonly isSpent: () => boolean;
}

interface Listed {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly maxCalls: number;
  readonly abortSignal: AbortSignal;
}

export function openLogListing({ s3, bucket, maxCalls, abortSignal }: Listed): LogListing {
  let calls = 0;
  const list = async (folder: string, from: Start) => {
    calls += 1;
    const command = new ListObjectsV2Command({
      ...from,
      Bucket: bucket,
      Prefix: folder,
      Delimiter: "/",
    });
    const {
      CommonPrefixes = [],
      Contents = [],
      Name,
      NextContinuationToken,
    } = await s3.send(command, {
      abortSignal,
    });
    expectText(Name);
    const folders = CommonPrefixes.map(({ Prefix = "" }) => Prefix);
    const logs = Contents.flatMap(({ Key = "", LastModified: modified }) =>
      modified !== undefined && isLog(Key) ? [{ modified }] : [],
    );
    return { folders, logs, next: NextContinuationToken };
  };
  return {
    listFolder: async (folder) => {
      const folders: string[] = [];
      let token: string | undefined;
      do {
        const page = await list(folder, token === undefined ? {} : { ContinuationToken: token });
        folders.push(...page.folders);
        token = page.next;
        if (page.logs.length > 0) return { folders, logs: page.logs, isWhole: token === undefined };
      } while (token !== undefined && calls < maxCalls);
      return { folders, logs: [], isWhole: token === undefined };
    },
    listAfter: async (folder, start) => (await list(folder, { StartAfter: start })).logs,
    isSpent: () => calls >= maxCalls,
  };
}

interface Start {
  readonly ContinuationToken?: string;
  readonly StartAfter?: string;
}

function isLog(key: string): boolean {
  return key.endsWith(".json.gz") && !key.includes("permission-check");
}
