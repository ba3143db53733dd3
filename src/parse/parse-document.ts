import { parseDocument as parseYaml, type Document, type YAMLError } from "yaml";
import type { Report } from "../diagnostics/collector";
import type { SourceText } from "../diagnostics/source-text";
import { createLocator } from "./locate-node";
import { readPlainValue } from "./read-plain-value";
import type { SpecDocument } from "./spec-document";

/**
 * Reads one YAML 1.2 or JSON text. Every syntax mistake is reported; a text with one has no document.
 *
 * YAML 1.2 core: `on` and `no` are text, `012` is the number 12 (https://yaml.org/spec/1.2.2/#103-core-schema).
 */
export function parseDocument(source: SourceText, report: Report): SpecDocument | undefined {
  const document = composeYaml(source, report);
  if (document === undefined) return undefined;
  let isSound = true;
  const reportAndFail: Report = (code, details) => {
    isSound = false;
    report(code, details);
  };
  for (const problem of [...document.errors, ...document.warnings]) {
    reportYamlProblem(problem, source, reportAndFail);
  }
  if (!isSound) return undefined;
  if (document.contents === null) {
    reportAndFail("syntax/empty", {
      message: "The spec is empty.",
      hint: "Run `bedtrail init` for a starter spec.",
      span: { source, start: 0, end: 0 },
    });
    return undefined;
  }
  const value = readPlainValue(document, source, reportAndFail);
  if (!isSound) return undefined;
  return { source, value, ...createLocator(document, source) };
}

/** The YAML library recurses over nested nodes, so a text that is too deep for it overflows the call stack. */
function composeYaml(source: SourceText, report: Report): Document.Parsed | undefined {
  try {
    return parseYaml(source.text, { version: "1.2", prettyErrors: false, logLevel: "error" });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report("syntax/too-deep", {
      message: "The text is nested too deeply to be read; 64 levels are allowed.",
      hint: "Flatten the text.",
      span: { source, start: 0, end: 0 },
    });
    return undefined;
  }
}

function reportYamlProblem(problem: YAMLError, source: SourceText, report: Report): void {
  const [start, end] = problem.pos;
  const span = { source, start, end };
  switch (problem.code) {
    case "DUPLICATE_KEY":
      report("syntax/duplicate-key", {
        message: `The key ${quoteExcerpt(source.text, start, end)} stands twice in one map.`,
        hint: "Keep one of the two.",
        span,
      });
      return;
    case "MULTIPLE_DOCS":
      report("syntax/several-documents", {
        message: "A second document begins here; a file holds one spec.",
        hint: "Move it to a file of its own, or make it a group under `targets`.",
        span,
      });
      return;
    case "TAG_RESOLVE_FAILED":
      report("syntax/custom-tag", {
        message: `The tag ${quoteExcerpt(source.text, start, end)} means nothing to bedtrail.`,
        hint: "Write the value without the tag.",
        span,
      });
      return;
    default:
      report("syntax/not-yaml", { message: `${problem.message.replace(/\.$/, "")}.`, span });
  }
}

function quoteExcerpt(text: string, start: number, end: number): string {
  const excerpt = text.slice(start, end).split("\n")[0] ?? "";
  return `"${excerpt.length > 40 ? `${excerpt.slice(0, 40)}...` : excerpt}"`;
}
