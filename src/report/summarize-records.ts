import type { RecordCheck } from "../records/check-records";
import { countWords, digits } from "./count-words";
import { printableText } from "./printable-text";

type Sightings = RecordCheck["tally"]["unknownFields"];

/** How much was checked, what was left out, and which fields are worth a word; a line each. */
export function summarizeRecords(
  { tally, profile }: Pick<RecordCheck, "tally" | "profile">,
  leftOut: Readonly<Record<"body" | "permission-check", number>>,
): string {
  const { records, wrongRecords, files, knownLines, unknownFields, droppedFields } = tally;
  const wrong = wrongRecords === 0 ? "" : `, ${digits(wrongRecords)} of them wrong`;
  const skipped = [
    ...(leftOut.body > 0 ? [countWords(leftOut.body, "body")] : []),
    ...(leftOut["permission-check"] > 0
      ? [countWords(leftOut["permission-check"], "permission check")]
      : []),
  ];
  const lines = [
    `${records === 0 ? "No records" : countWords(records, "record")} in ${files === 0 ? "no files" : countWords(files, "file")}${wrong}.`,
    knownLines === 0 ? "" : `Known and no record: ${countWords(knownLines, "message")}.`,
    skipped.length === 0 ? "" : `Left out: ${skipped.join(", ")}.`,
    listFields("Unknown fields", unknownFields),
    profile === "panther" ? listFields("Dropped by Panther", droppedFields) : "",
  ];
  return lines.map((line) => (line === "" ? "" : `${printableText(line)}\n`)).join("");
}

function listFields(heading: string, sightings: Sightings): string {
  const parts = sightings.list().map(({ name, count }) => `${name} (${digits(count)})`);
  const others = sightings.others();
  if (others > 0) parts.push(`others (${digits(others)})`);
  return parts.length === 0 ? "" : `${heading}: ${parts.join(", ")}.`;
}
