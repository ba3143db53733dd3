/** Where something starts in a text: line and column from 1, the column in UTF-16 units, the offset in bytes. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What stands around an entry: nothing, a list of all entries, or the events of CloudWatch Logs. */
export type Surroundings = "file" | "list" | "events";

/** One piece of a log file that can be judged by itself: a JSON value, or a line that is none. */
export interface Entry {
  readonly within: Surroundings;
  readonly place: Place;
  /** Whether it starts like JSON; an envelope is what is left of a document without its events. */
  readonly kind: "value" | "line" | "envelope";
  /** Whether it ends where its brackets and quotes close, and not amid them. */
  readonly isWhole: boolean;
  /** Its bytes; nothing where there are more than may be. */
  readonly bytes: Buffer | undefined;
}
