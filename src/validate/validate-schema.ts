import type { Report } from "../diagnostics/collector";
import type { Fix, Span } from "../diagnostics/diagnostic";
import { limitReports } from "../diagnostics/limit-reports";
import type { SpecDocument } from "../parse/spec-document";
import type { DocumentPath } from "../spec/document-path";
import type * as Mistakes from "./find-mistakes";
import { findTopLevelNulls } from "./misplaced-nulls";
import type { Mistake, MistakeFix } from "./mistake";
import { validateSpec } from "./spec-validator";

/**
 * Checks a document against the schema of the language and reports one diagnostic a mistake.
 *
 * Returns the paths that are unusable, so that later passes can leave them out: of a wrong value its own, of
 * a misspelt key also that of the key that was meant, of a missing key the one that it would have.
 */
export function validateSchema(document: SpecDocument, report: Report): readonly DocumentPath[] {
  if (validateSpec(document.value) && findTopLevelNulls(document.value).length === 0) {
    return document.unusable;
  }
  const { findMistakes } = loadFindMistakes();
  const limited = limitReports(report);
  const { mistakes, others } = findMistakes(document);
  const fresh = mistakes.filter(({ path }) => !isWithin(path, document.unusable));
  for (const mistake of fresh) reportMistake(mistake, document, limited.report);
  limited.conclude(others.length > 0);
  const unusable = fresh.flatMap((mistake) => mistake.unusable ?? [mistake.path]);
  return [...document.unusable, ...unusable, ...others];
}

/** Loaded where there is a mistake, so that a right spec does not wait for what only wrong ones need. */
function loadFindMistakes(): typeof Mistakes {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- `import()` would make every pass wait
  return require("./find-mistakes") as typeof Mistakes;
}

function reportMistake(mistake: Mistake, document: SpecDocument, report: Report): void {
  const { code, path, on, message, hint, related = [], fixes = [] } = mistake;
  const span = document.locate(path, on);
  report(code, {
    message,
    hint,
    span,
    related: related.map((other) => ({
      message: other.message,
      span: document.locate(other.path, "value"),
    })),
    fixes: isOneLine(span) ? fixes.map((fix) => fixAt(span, fix)) : [],
  });
}

/** Text of several lines has a layout that no replacement keeps. */
function isOneLine({ source, start, end }: Span): boolean {
  return !/[\r\n]/.test(source.text.slice(start, end));
}

function fixAt(span: Span, { title, newText }: MistakeFix): Fix {
  return { title, edits: [{ span, newText }] };
}

/** What was reported when the text was read, and what lies below it. */
function isWithin(path: DocumentPath, reported: readonly DocumentPath[]): boolean {
  return reported.some((outer) => outer.every((step, index) => step === path[index]));
}
