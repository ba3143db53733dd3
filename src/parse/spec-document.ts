import type { Span } from "../diagnostics/diagnostic";
import type { SourceText } from "../diagnostics/source-text";
import type { DocumentPath } from "../spec/document-path";
import type { JsonValue } from "../spec/json-value";

/** A parsed text: its plain value, and where in the text each part of the value stands. */
export interface SpecDocument {
  readonly source: SourceText;
  readonly value: JsonValue;
  /** Values that were reported and mean nothing, such as an alias without an anchor. They are `null`. */
  readonly unusable: readonly DocumentPath[];
  /** The span of a value, or of the key before it. A path that leads nowhere gives its nearest parent. */
  locate(path: DocumentPath, on: "key" | "value"): Span;
  /** The characters of a scalar as they were written, quotes left out: `012` where the value is 12. */
  writtenText(path: DocumentPath): string | undefined;
}
