import type { YAMLError } from "yaml";
import type { Report } from "../diagnostics/collector";
import { quoteText } from "../diagnostics/quote-text";
import type { SourceText } from "../diagnostics/source-text";
import type { TextStream } from "./read-stream";
import { spanWithin } from "./span-within";
import { lineEndAt } from "./text-lines";

/** Reports what is wrong with a text that can be read all the same. */
export function reportRecoverable(stream: TextStream, source: SourceText, report: Report): void {
  for (const problem of stream.recoverable) {
    if (problem.code === "TAG_RESOLVE_FAILED") reportTag(problem, source, report);
  }
  const version = /^%YAML[ \t]+(?!1\.2\s)\S+/m.exec(source.text);
  const { yaml } = stream.document?.directives ?? {};
  if (version !== null && yaml?.explicit === true) {
    report("syntax/yaml-version", {
      message: `${quoteText(version[0])} asks for another language than YAML 1.2.`,
      hint: "Remove the line: bedtrail reads YAML 1.2, where `yes`, `no` and `on` are texts.",
      span: { source, start: version.index, end: version.index + version[0].length },
    });
  }
  if (stream.surplus !== undefined) reportSurplus(stream.surplus.range[0], source, report);
}

function reportTag({ pos: [start, end] }: YAMLError, source: SourceText, report: Report): void {
  const tag = quoteText(source.text.slice(start, end));
  report("syntax/custom-tag", {
    message: `The tag ${tag} means nothing to bedtrail.`,
    hint: `Write the value without the tag, or in quotes if it is a text that begins with "!".`,
    span: spanWithin(source, start, end),
  });
}

function reportSurplus(at: number, source: SourceText, report: Report): void {
  const start = source.text.slice(at).search(/\S/) + at;
  report("syntax/several-documents", {
    message: "A second document begins here; a file holds one spec.",
    hint: "Move it to a file of its own, or make it a group under `targets`.",
    span: spanWithin(source, start, lineEndAt(source.text, start)),
  });
}
