import type { Entry, Place, Surroundings } from "./entry";

/** An entry whose end has not been seen yet. */
export interface OpenEntry {
  readonly kind: "value" | "line";
  readonly within: Surroundings;
  readonly place: Place;
  /** How many brackets are open. */
  depth: number;
  isInString: boolean;
  isEscaped: boolean;
  isEnvelope: boolean;
  readonly parts: Uint8Array[];
  size: number;
}

export function openEntry(kind: OpenEntry["kind"], within: Surroundings, place: Place): OpenEntry {
  const scan = { depth: 0, isInString: false, isEscaped: false, isEnvelope: false };
  return { kind, within, place, ...scan, parts: [], size: 0 };
}

/** Adds bytes; once there are more than `maxBytes`, none of them are kept. */
export function extendEntry(entry: OpenEntry, bytes: Uint8Array, maxBytes: number): void {
  entry.size += bytes.length;
  if (entry.size > maxBytes) entry.parts.length = 0;
  else entry.parts.push(bytes);
}

export function closeEntry(entry: OpenEntry, isWhole: boolean, maxBytes: number): Entry {
  const { kind, within, place, parts, size, isEnvelope } = entry;
  return {
    within,
    place,
    kind: isEnvelope ? "envelope" : kind,
    isWhole,
    bytes: size > maxBytes ? undefined : Buffer.concat(parts),
  };
}

/** The last bytes of an entry so far, as text of one character a byte. */
export function lastBytes({ parts }: OpenEntry, count: number): string {
  let tail = "";
  for (let index = parts.length - 1; index >= 0 && tail.length < count; index -= 1) {
    const part = Buffer.from(parts[index] ?? []).subarray(-count);
    tail = part.toString("latin1") + tail;
  }
  return tail.slice(-count);
}
