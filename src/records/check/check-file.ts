import { describeReadFailure } from "../../sources/read-failure";
import { keyKind } from "../key-kind";
import { isBrokenGzip, type ByteChunks } from "../read/decompress";
import { isBody } from "../read/is-body";
import { readEntries } from "../read/read-entries";
import { readItem } from "../read/read-item";
import { judgeRecord, type RecordJudge } from "./judge-record";
import { reportBody, reportOther, reportUnreadable } from "./report-entry";

/** A log file: its bytes, and how to speak of it. */
export interface LogFile {
  /** As the user may read it: relative to the working directory, with `/`. */
  readonly name: string;
  /** Where it lies; for reading failures. */
  readonly path: string;
  readonly chunks: ByteChunks;
}

/** Checks one log file as it streams by. Nothing that is in it, and no way in which it cannot be read, throws. */
export async function checkFile(file: LogFile, judge: RecordJudge): Promise<void> {
  const { report, tally } = judge;
  tally.files += 1;
  try {
    const seen = await checkEntries(file, judge);
    if (seen > 0) return;
  } catch (error) {
    if (isBrokenGzip(error)) {
      report("io/broken-gzip", {
        message: `"${file.name}" is gzip that is cut off or damaged.`,
        hint: "Copy the file again.",
      });
    } else {
      const { code, message, hint } = describeReadFailure(error, file.path, file.name);
      report(code, { message, hint });
    }
    return;
  }
  if (keyKind(file.name) === "permission-check") tally.knownLines += 1;
  else report("records/no-records", { message: `"${file.name}" holds no record.` });
}

/** Judges each entry; how many there were that are more than what CloudWatch Logs writes beside records. */
async function checkEntries(file: LogFile, judge: RecordJudge): Promise<number> {
  let seen = 0;
  for await (const entry of readEntries(file.chunks)) {
    const item = readItem(entry);
    const at = { file: file.name, place: entry.place };
    if (item.kind === "known") {
      if (entry.kind !== "envelope") judge.tally.knownLines += 1;
      continue;
    }
    if (item.kind === "other" && seen === 0 && isBody(file.name, item.value)) {
      reportBody(file.name, judge);
      return 1;
    }
    seen += 1;
    if (item.kind === "record") judgeRecord(item, at, judge);
    else if (item.kind === "other") reportOther(item.value, file.name, entry, judge);
    else reportUnreadable(item, file.name, entry, judge);
  }
  return seen;
}
