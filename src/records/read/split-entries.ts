import type { Entry, Place, Surroundings } from "./entry";
import { isSpace, mark } from "./marks";
import { closeEntry, extendEntry, lastBytes, openEntry, type OpenEntry } from "./open-entry";

/** Cuts a text that comes in chunks into entries. */
export interface EntrySplitter {
  /** The entries that end in a chunk. */
  readonly push: (chunk: Uint8Array) => readonly Entry[];
  /** What is left when the text is over. */
  readonly end: () => readonly Entry[];
}

interface Scan {
  readonly maxBytes: number;
  chunk: Uint8Array;
  at: number;
  /** The offset of the chunk in the file. */
  base: number;
  line: number;
  lineStart: number;
  /** By how many the bytes of the line so far outnumber its UTF-16 units. */
  surplus: number;
  within: Surroundings;
  listPlace: Place | undefined;
  entry: OpenEntry | undefined;
  /** Where the bytes of the entry start that are not in its parts. */
  from: number;
  /** The document around the events that are being read. */
  envelope: OpenEntry | undefined;
  found: Entry[];
}

/**
 * Finds the entries of a log file in whatever layout it has: a line each, documents laid out over lines or one
 * after another, lists, and the events of CloudWatch Logs inside `events` or `logEvents`, each by itself.
 *
 * It looks at brackets and quotes alone, so that an entry costs no more memory than its bytes, and a broken one
 * ends where the next line that starts with a brace begins: no string of JSON goes over a line's end.
 */
export function createEntrySplitter(maxBytes: number): EntrySplitter {
  const scan: Scan = {
    ...{ maxBytes, chunk: new Uint8Array(), at: 0, base: 0, line: 1, lineStart: 0, surplus: 0 },
    ...{ within: "file", listPlace: undefined, entry: undefined, from: 0 },
    ...{ envelope: undefined, found: [] },
  };
  return {
    push(chunk) {
      scan.base += scan.chunk.length;
      Object.assign(scan, { chunk, at: 0, from: 0, found: [] });
      while (scan.at < chunk.length) {
        if (scan.entry === undefined) skipBetween(scan);
        else if (scan.entry.kind === "line") readLine(scan, scan.entry);
        else readValue(scan, scan.entry);
      }
      if (scan.entry !== undefined) keep(scan, scan.entry);
      return scan.found;
    },
    end() {
      Object.assign(scan, { found: [], from: scan.at });
      if (scan.entry !== undefined) {
        finish(scan, scan.entry, scan.entry.kind === "line");
      } else if (scan.envelope !== undefined) {
        finish(scan, scan.envelope, false);
      } else if (scan.within === "list" && scan.listPlace !== undefined) {
        finish(scan, openEntry("value", "file", scan.listPlace), false);
      }
      return scan.found;
    },
  };
}

/** Between entries: spaces, the commas of lists, and brackets around entries. */
function skipBetween(scan: Scan): void {
  const byte = scan.chunk[scan.at] ?? 0;
  if (byte === mark.lineFeed) {
    endLine(scan);
  } else if (isSpace(byte) || isByteOrderMark(scan, byte)) {
    scan.at += 1;
  } else if (scan.within === "file") {
    if (byte === mark.openBracket) enterList(scan);
    else start(scan, byte);
  } else if (byte === mark.comma) {
    scan.at += 1;
  } else if (byte === mark.closeBracket) {
    leaveList(scan);
  } else {
    start(scan, byte);
  }
}

function enterList(scan: Scan): void {
  scan.within = "list";
  scan.listPlace = placeOf(scan);
  scan.at += 1;
}

/** After its events the document around them goes on. */
function leaveList(scan: Scan): void {
  scan.within = "file";
  if (scan.envelope === undefined) {
    scan.at += 1;
    return;
  }
  scan.entry = scan.envelope;
  scan.envelope = undefined;
  scan.from = scan.at;
}

function start(scan: Scan, byte: number): void {
  const isValue = byte === mark.openBrace || byte === mark.openBracket || byte === mark.quote;
  scan.entry = openEntry(isValue ? "value" : "line", scan.within, placeOf(scan));
  scan.from = scan.at;
}

/** A line that is no JSON ends with the line, and inside a list before what ends an element. */
function readLine(scan: Scan, entry: OpenEntry): void {
  while (scan.at < scan.chunk.length) {
    const byte = scan.chunk[scan.at] ?? 0;
    const isEnd = byte === mark.comma || byte === mark.closeBracket;
    if (byte === mark.lineFeed || (isEnd && entry.within !== "file")) {
      finish(scan, entry, true);
      return;
    }
    countUnits(scan, byte);
    scan.at += 1;
  }
}

function readValue(scan: Scan, entry: OpenEntry): void {
  while (scan.at < scan.chunk.length && scan.entry === entry) {
    if (entry.isInString) readString(scan, entry);
    else readMark(scan, entry);
  }
}

function readString(scan: Scan, entry: OpenEntry): void {
  const { chunk } = scan;
  if (entry.isEscaped) {
    // The end of a line ends a string even after a backslash.
    if (chunk[scan.at] !== mark.lineFeed) scan.at += 1;
    entry.isEscaped = false;
    return;
  }
  let byte = chunk[scan.at] ?? 0;
  while (byte !== mark.quote && byte !== mark.backslash && byte !== mark.lineFeed) {
    if (byte > 0x7f) countUnits(scan, byte);
    scan.at += 1;
    if (scan.at === chunk.length) return;
    byte = chunk[scan.at] ?? 0;
  }
  if (byte === mark.lineFeed) {
    finish(scan, entry, false);
    return;
  }
  scan.at += 1;
  if (byte === mark.backslash) entry.isEscaped = true;
  else endString(scan, entry);
}

function endString(scan: Scan, entry: OpenEntry): void {
  entry.isInString = false;
  if (entry.depth === 0) finish(scan, entry, true);
}

function readMark(scan: Scan, entry: OpenEntry): void {
  const byte = scan.chunk[scan.at] ?? 0;
  switch (byte) {
    case mark.quote:
      entry.isInString = true;
      scan.at += 1;
      return;
    case mark.lineFeed:
      endLine(scan);
      return;
    case mark.openBrace:
    case mark.openBracket:
      readOpening(scan, entry, byte);
      return;
    case mark.closeBrace:
    case mark.closeBracket:
      entry.depth -= 1;
      scan.at += 1;
      if (entry.depth === 0) finish(scan, entry, true);
      return;
    default:
      if (byte > 0x7f) countUnits(scan, byte);
      scan.at += 1;
  }
}

function readOpening(scan: Scan, entry: OpenEntry, byte: number): void {
  const isLineStart = scan.base + scan.at === scan.lineStart;
  if (byte === mark.openBrace && entry.depth > 0 && isLineStart) {
    finish(scan, entry, false);
    return;
  }
  entry.depth += 1;
  scan.at += 1;
  const mayHoldEvents = byte === mark.openBracket && entry.depth === 2 && entry.within === "file";
  if (!mayHoldEvents) return;
  keep(scan, entry);
  if (!opensEvents(entry)) return;
  entry.isEnvelope = true;
  scan.envelope = entry;
  scan.entry = undefined;
  scan.within = "events";
}

/** What `aws logs` prints has its events under `events`, and what a subscription delivers under `logEvents`. */
function opensEvents(entry: OpenEntry): boolean {
  return /"(events|logEvents)"\s*:\s*\[$/.test(lastBytes(entry, longestOpening));
}

const longestOpening = 64;

function finish(scan: Scan, entry: OpenEntry, isWhole: boolean): void {
  keep(scan, entry);
  scan.found.push(closeEntry(entry, isWhole, scan.maxBytes));
  scan.entry = undefined;
  if (isWhole || entry.within !== "events") return;
  // A document that is cut amid an event ends there: what follows is the next document.
  scan.within = "file";
  scan.envelope = undefined;
}

function keep(scan: Scan, entry: OpenEntry): void {
  extendEntry(entry, scan.chunk.subarray(scan.from, scan.at), scan.maxBytes);
  scan.from = scan.at;
}

function endLine(scan: Scan): void {
  scan.at += 1;
  scan.line += 1;
  scan.lineStart = scan.base + scan.at;
  scan.surplus = 0;
}

/** UTF-8 takes two to four bytes for one unit of UTF-16, or four for two. */
function countUnits(scan: Scan, byte: number): void {
  if (byte >= 0x80 && byte < 0xc0) scan.surplus += 1;
  else if (byte >= 0xf0) scan.surplus -= 1;
}

function placeOf({ line, lineStart, surplus, base, at }: Scan): Place {
  const offset = base + at;
  return { line, column: offset - lineStart - surplus + 1, offset };
}

const byteOrderMark: readonly number[] = [0xef, 0xbb, 0xbf];

function isByteOrderMark({ base, at, lineStart, line }: Scan, byte: number): boolean {
  return line === 1 && lineStart === 0 && byteOrderMark[base + at] === byte;
}
