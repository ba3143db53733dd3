import type { DiagnosticCode } from "../../diagnostics/catalog";
import type { Report } from "../../diagnostics/collector";
import type { RecordProfileName } from "./record-profile";
import type { RecordTally } from "./record-tally";
import type { Sightings } from "./sightings";

/** Reports, once each and where it was seen first, what is no mistake of a single record. */
export function reportSightings(
  { unknownFields, unknownValues, droppedFields }: RecordTally,
  profile: RecordProfileName,
  report: Report,
): void {
  const reportEach = (
    code: DiagnosticCode,
    sightings: Sightings,
    message: (name: string, records: string) => string,
  ): void => {
    for (const { name, count, first } of sightings.list()) {
      const records = count === 1 ? "1 record" : `${String(count)} records`;
      report(code, { message: message(name, records), span: first });
    }
  };
  reportEach(
    "records/unknown-field",
    unknownFields,
    (name, records) => `No page describes ${name}; it stands in ${records}.`,
  );
  if (profile === "panther") {
    reportEach(
      "records/dropped-by-panther",
      droppedFields,
      (name, records) => `Panther's schema lacks ${name}, and drops it from ${records}.`,
    );
  } else {
    reportEach(
      "records/unknown-value",
      unknownValues,
      (name, records) =>
        `${name} is no value that Bedrock is known to write; it stands in ${records}.`,
    );
  }
}
