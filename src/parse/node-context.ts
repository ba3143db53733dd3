import type { Report } from "../diagnostics/collector";
import type { SourceText } from "../diagnostics/source-text";
import type { AliasTargets } from "./alias-targets";

/** What is known of the nodes of a document before they are read. */
export interface NodeContext {
  readonly source: SourceText;
  readonly aliases: AliasTargets;
  /** Texts that lack quotes, by their offsets; the nodes hold a mask of them. */
  readonly unquoted: ReadonlyMap<number, string>;
  readonly report: Report;
}
