import type { DiagnosticCode } from "./catalog";
import type { Severity } from "./catalog-entry";
import type { SourceText } from "./source-text";

/** A stretch of a source text, by offsets: `end` is the first one after it. */
export interface Span {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** Another place that belongs to a diagnostic, such as a first declaration. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** Replaces the text of a span; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A change that removes the diagnostic and adds none, so that it may be applied unseen. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What a reporter of a diagnostic has to say; the catalog adds the severity. */
export interface DiagnosticDetails {
  /** One sentence: what was found, and what is allowed. */
  readonly message: string;
  /** The next step, as an instruction. */
  readonly hint?: string | undefined;
  /** None where no text is at fault, as with a file that is not there. */
  readonly span?: Span | undefined;
  readonly related?: readonly Related[];
  /** Ids of the targets that are concerned; none where the whole spec is. */
  readonly targets?: readonly string[];
  /** Ways to mend it, the best one first. */
  readonly fixes?: readonly Fix[];
  /** The reason under which the spec accepts it; an accepted diagnostic is shown and does not count. */
  readonly acceptedBecause?: string | undefined;
}

/** What the compiler says about a spec. */
export interface Diagnostic extends Required<DiagnosticDetails> {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
}
