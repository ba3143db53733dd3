import type { RecordCheck } from "../records/check-records";
import { printableText } from "./printable-text";

type Sightings = RecordCheck["tally"]["unknownFields"];

/** How much was checked, what was left out, and which fields are worth a word; a line each. */
export function summarizeRecords(
  { tally, profile }: Pick<RecordCheck, "tally" | "profile">,
  leftOut: Readonly<Record<"body" | "permission-check", number>>,
): string {
  const { records, wrongRecords, files, knownLines, unknownFields, droppedFields } = tally;
  const wrong = wrongRecords === 0 ? "" : `, ${String(wrongRecords)} of them wrong`;
  const skipped = [
    count(leftOut.body, "body"),
    count(leftOut["permission-check"], "permission check"),
  ].filter((part) => part !== "");
  const lines = [
    `${count(records, "record") || "No records"} in ${count(files, "file") || "no files"}${wrong}.`,
    knownLines === 0 ? "" : `Known and no record: ${count(knownLines, "message")}.`,
    skipped.length === 0 ? "" : `Left out: ${skipped.join(", ")}.`,
    listFields("Unknown fields", unknownFields),
    profile === "panther" ? listFields("Dropped by Panther", droppedFields) : "",
  ];
  return lines.map((line) => (line === "" ? "" : `${printableText(line)}\n`)).join("");
}

function listFields(heading: string, sightings: Sightings): string {
  const parts = sightings.list().map(({ name, count: times }) => `${name} (${String(times)})`);
  const others = sightings.others();
  if (others > 0) parts.push(`others (${String(others)})`);
  return parts.length === 0 ? "" : `${heading}: ${parts.join(", ")}.`;
}

function count(number: number, noun: string): string {
  if (number === 0) return "";
  const many = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${String(number)} ${number === 1 ? noun : many}`;
}
