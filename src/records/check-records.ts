import { createCollector } from "../diagnostics/collector";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { checkFile, type LogFile } from "./check/check-file";
import { recordProfiles, type RecordProfileName } from "./check/record-profile";
import { limitRecordReports } from "./check/record-reports";
import { createTally, type RecordTally } from "./check/record-tally";
import { reportSightings } from "./check/report-sightings";

/** What a check of log files found. */
export interface RecordCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly tally: Readonly<RecordTally>;
  /** Whose schema the records were held to. */
  readonly profile: RecordProfileName;
}

/**
 * Checks log files, one after another, against the description of the record or against Panther's schema.
 *
 * Memory does not grow with the files: they stream by, and there is an end to what is reported.
 */
export async function checkRecords(
  files: Iterable<LogFile>,
  profile: RecordProfileName = "bedrock",
): Promise<RecordCheck> {
  const collector = createCollector();
  const { report, conclude } = limitRecordReports(collector.report);
  const tally = createTally();
  const judge = { profile: recordProfiles[profile], report, tally };
  for (const file of files) await checkFile(file, judge);
  conclude();
  reportSightings(tally, profile, collector.report);
  return { diagnostics: collector.diagnostics(), tally, profile };
}
