import { quoteText } from "../../diagnostics/quote-text";
import { isJsonMap, type JsonValue } from "../../spec/json-value";
import type { Entry } from "../read/entry";
import type { UnreadableItem } from "../read/read-item";
import { describeFound } from "./describe-value";
import { excerptSpan } from "./excerpt";
import type { RecordJudge } from "./judge-record";

const mostKeys = 5;

/** Reports a file that holds a body instead of records. */
export function reportBody(fileName: string, { report }: Pick<RecordJudge, "report">): void {
  report("records/body-object", {
    message: `"${fileName}" is the body of a call, and no log of calls.`,
    hint: "Leave out what lies below data/; the record of the call names its bodies.",
  });
}

/** Reports JSON that is no record, with the keys by which its reader may know what it is. */
export function reportOther(
  value: JsonValue,
  fileName: string,
  entry: Entry,
  { report }: Pick<RecordJudge, "report">,
): void {
  report("records/not-a-record", {
    message: `This is ${describeOther(value)}, and no record of a model invocation.`,
    hint: "Check that it comes from Bedrock's bucket or log group.",
    span: excerptSpan(fileName, entry.place, startOf(entry)),
  });
}

const hints: Readonly<Record<UnreadableItem["code"], string>> = {
  "records/not-json": "Copy the file again, or take out the line.",
  "records/not-utf8": "Copy the file again, without changing its encoding.",
  "records/too-long": "Check that the file is a log, and not a body or an archive.",
};

/** Reports an entry that cannot be read. */
export function reportUnreadable(
  { code, message }: UnreadableItem,
  fileName: string,
  entry: Entry,
  { report }: Pick<RecordJudge, "report">,
): void {
  const span = excerptSpan(fileName, entry.place, startOf(entry));
  report(code, { message, hint: hints[code], span });
}

function describeOther(value: JsonValue): string {
  if (typeof value === "string") return "a text";
  if (!isJsonMap(value)) return describeFound(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return "an empty map";
  const shown = keys.slice(0, mostKeys).map(quoteText).join(", ");
  return `a map with ${shown}${keys.length > mostKeys ? " and other keys" : ""}`;
}

/** Enough of an entry to show it; bytes that are no text show as such. */
function startOf({ bytes }: Entry): string | undefined {
  return bytes?.subarray(0, mostShownBytes).toString("utf8");
}

const mostShownBytes = 400;
