import { isJsonMap, parseJson, type JsonMap, type JsonValue } from "../../spec/json-value";
import type { Entry } from "./entry";
import { isRecord } from "./is-record";
import { errorCode } from "../../files/error-code";

/** What an entry of a log file turns out to be. */
export type LogItem =
  | LoggedRecord
  /** A line that CloudWatch Logs carries beside records, or a document whose events were read one by one. */
  | { readonly kind: "known" }
  /** JSON that is no record. */
  | { readonly kind: "other"; readonly value: JsonValue }
  | UnreadableItem;

export interface LoggedRecord {
  readonly kind: "record";
  readonly record: JsonMap;
  /** The JSON of the record where it stands in the file as it is, and not inside a string. */
  readonly text: string | undefined;
}

export interface UnreadableItem {
  readonly kind: "unreadable";
  readonly code: "records/not-json" | "records/not-utf8" | "records/too-long";
  readonly message: string;
}

const known: LogItem = { kind: "known" };

/** What Bedrock writes when logging is switched on, and CloudWatch Logs when a subscription is. */
const knownMessages =
  /^(Permissions are correctly set for Amazon Bedrock logs[.]|CWL CONTROL MESSAGE: )/;

/** What export tasks and `aws logs tail` write before a message. */
const messagePrefix = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2}) (\S+ )?(?=[{]|Permissions )/;

/** Reads one entry. Whatever its bytes are, something comes back. */
export function readItem(entry: Entry): LogItem {
  if (entry.bytes === undefined) {
    return unreadable("records/too-long", "This is longer than a record can be: 4 MiB.");
  }
  const text = decode(entry.bytes);
  if (text === undefined) {
    return unreadable("records/not-utf8", "This has bytes that are no UTF-8.");
  }
  if (entry.kind === "line") return readMessage(text.trim().replace(messagePrefix, ""));
  const value = parseJson(text);
  if (value === undefined) return notJson(entry.isWhole);
  if (entry.kind === "envelope") return known;
  return readValue(value, text);
}

/** An event has its message as a text; a list may hold the messages themselves. */
function readValue(value: JsonValue, text: string): LogItem {
  if (typeof value === "string") return readMessage(value.trim());
  if (!isJsonMap(value)) return { kind: "other", value };
  if (isRecord(value)) return { kind: "record", record: value, text };
  const message = Object.hasOwn(value, "message") ? value["message"] : undefined;
  return typeof message === "string" ? readMessage(message.trim()) : { kind: "other", value };
}

function readMessage(message: string): LogItem {
  if (knownMessages.test(message)) return known;
  const value = parseJson(message);
  if (value === undefined) return notJson(!message.startsWith("{") || message.endsWith("}"));
  if (!isJsonMap(value) || !isRecord(value)) return { kind: "other", value };
  return { kind: "record", record: value, text: undefined };
}

function notJson(isWhole: boolean): LogItem {
  return unreadable(
    "records/not-json",
    isWhole ? "This is no JSON." : "This JSON ends before its brackets and quotes close.",
  );
}

function unreadable(code: UnreadableItem["code"], message: string): LogItem {
  return { kind: "unreadable", code, message };
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return undefined;
    throw error;
  }
}
