import type { Report } from "../../diagnostics/collector";
import type { Span } from "../../diagnostics/diagnostic";
import { recordFields } from "../record-fields";
import { locateValue } from "../read/locate-value";
import type { Place } from "../read/entry";
import type { LoggedRecord } from "../read/read-item";
import { checkRecord } from "./check-record";
import { describePath } from "./describe-path";
import { describeFound } from "./describe-value";
import { excerptSpan } from "./excerpt";
import { findRemarkable } from "./find-remarkable";
import type { RecordProfile } from "./record-profile";
import type { RecordTally } from "./record-tally";

/** What the records of a check are held to, and who hears of it. */
export interface RecordJudge {
  readonly profile: RecordProfile;
  readonly report: Report;
  readonly tally: RecordTally;
}

/** Reports what is wrong with a record, and counts what is worth a word. */
export function judgeRecord(
  { record, text }: LoggedRecord,
  { file, place }: { readonly file: string; readonly place: Place },
  { profile, report, tally }: RecordJudge,
): void {
  const spanOf = (path: readonly string[]): Span => {
    const stretch = text === undefined ? undefined : locateValue(text, path);
    return excerptSpan(file, place, text, stretch);
  };
  const problems = checkRecord(record, profile);
  for (const { code, path, message, hint } of problems) {
    report(code, { message, hint, span: spanOf(path) });
  }
  tally.records += 1;
  if (problems.length > 0) tally.wrongRecords += 1;
  for (const { kind, path, value } of findRemarkable(record, recordFields)) {
    const name = describePath(path);
    const see = (): Span => spanOf(path);
    if (kind === "unknown") tally.unknownFields.see(name, see);
    else if (kind === "dropped-by-panther") tally.droppedFields.see(name, see);
    else tally.unknownValues.see(`${name} ${describeFound(value)}`, see);
  }
}
