import type { Report } from "../diagnostics/collector";
import { limitReports } from "../diagnostics/limit-reports";
import type { SourceText } from "../diagnostics/source-text";
import { findAliasTargets } from "./alias-targets";
import { maxDepth } from "./compose-yaml";
import { findForbiddenCharacter, nameCharacter } from "./forbidden-characters";
import { createLocator } from "./locate-node";
import type * as Problems from "./problems/explain-problems";
import { readPlainValue } from "./read-plain-value";
import { readStream, type TextStream } from "./read-stream";
import { reportRecoverable } from "./recoverable-problems";
import { reportUnquoted } from "./report-unquoted";
import { spanWithin } from "./span-within";
import type { SpecDocument } from "./spec-document";

/**
 * Reads one YAML 1.2 or JSON text. Every mistake is reported; a text that cannot be read has no document.
 *
 * Mistakes that leave no doubt about the rest, such as a key that stands twice, do not end the reading, so
 * that a user sees the mistakes of later passes too. YAML 1.2 core: `on` and `no` are text, `012` is the number 12
 * (https://yaml.org/spec/1.2.2/#103-core-schema).
 */
export function parseDocument(source: SourceText, report: Report): SpecDocument | undefined {
  const limited = limitReports(report);
  const document = readDocument(source, limited.report);
  limited.conclude(false);
  return document;
}

function readDocument(source: SourceText, report: Report): SpecDocument | undefined {
  if (reportForbiddenCharacter(source, report)) return undefined;
  const stream = readStream(source.text);
  if (reportUnreadable(stream, source, report)) return undefined;
  reportRecoverable(stream, source, report);
  const contents = stream.document?.contents ?? null;
  const aliases = findAliasTargets(contents, source, report);
  if (aliases === undefined) return undefined;
  const unquoted = new Map(
    stream.unquoted.map(({ start, end }) => [start, source.text.slice(start, end)]),
  );
  const { value, unusable } = readPlainValue(contents, { source, aliases, unquoted, report });
  if (unusable.some((path) => path.length === 0)) return undefined;
  return { source, value, unusable, ...createLocator(contents, aliases, source) };
}

function reportForbiddenCharacter(source: SourceText, report: Report): boolean {
  const at = findForbiddenCharacter(source.text);
  if (at === undefined) return false;
  const name = nameCharacter(source.text, at);
  report("syntax/forbidden-character", {
    message: `The character ${name} stands here, which no YAML text may hold.`,
    hint:
      name === "U+0000"
        ? "Save the file as UTF-8; characters of this kind come from UTF-16 or from a file that is no text."
        : "Remove it; editors often do not show it.",
    span: { source, start: at, end: at + 1 },
  });
  return true;
}

/** Reports what keeps a text from being read at all. */
function reportUnreadable(stream: TextStream, source: SourceText, report: Report): boolean {
  if (stream.tooDeepAt !== undefined) {
    report("syntax/too-deep", {
      message: `Here the text is nested more than ${String(maxDepth)} levels deep.`,
      hint: "Flatten it.",
      span: spanWithin(source, stream.tooDeepAt, stream.tooDeepAt + 1),
    });
    return true;
  }
  for (const text of stream.unquoted) reportUnquoted(text, source, report);
  if (stream.problems.length > 0) {
    reportProblems(stream.problems, source, report);
    return true;
  }
  if (stream.document !== undefined) return false;
  report("syntax/empty", {
    message: `The file ${source.text.trim() === "" ? "is empty" : "holds no more than comments or a null"}.`,
    hint: "Write a spec, or run `bedtrail init` for a starter.",
    span: { source, start: 0, end: 0 },
  });
  return true;
}

function reportProblems(
  problems: TextStream["problems"],
  source: SourceText,
  report: Report,
): void {
  const { explainProblems } = loadExplainProblems();
  for (const mistake of explainProblems(source.text, problems)) {
    const { code, message, hint, start, end, related = [] } = mistake;
    report(code, {
      message,
      hint,
      span: spanWithin(source, start, end),
      related: related.map((other) => ({
        message: other.message,
        span: spanWithin(source, other.start, other.end),
      })),
    });
  }
}

/** Loaded where there is a mistake, so that a right spec does not wait for what only wrong ones need. */
function loadExplainProblems(): typeof Problems {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- `import()` would make every pass wait
  return require("./problems/explain-problems") as typeof Problems;
}
