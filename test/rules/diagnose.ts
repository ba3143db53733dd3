import { createCollector } from "../../src/diagnostics/collector";
import type { Diagnostic, Span } from "../../src/diagnostics/diagnostic";
import { loadSpec } from "../../src/load-spec";
import type { SourceFolder } from "../../src/sources/source-folder";

/** A diagnostic as a test reads it: the characters that it points at instead of offsets. */
export interface Found {
  readonly code: string;
  readonly at: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly related: readonly string[];
  readonly targets: readonly string[];
  readonly fixedText: string | undefined;
}

/** The parts of a spec that a test is about; they are what a user may write, so of any type. */
export type SpecParts = Readonly<Record<string, unknown>>;

/** A group of one target with some keys replaced. */
export function group(parts: SpecParts = {}): SpecParts {
  return { name: "prod", accounts: ["111122223333"], regions: ["us-east-1"], ...parts };
}

/** A spec that no rule has anything to say about. */
const soundSpec: SpecParts = {
  version: 1,
  name: "acme",
  dataTypes: ["text", "image", "embedding", "video", "audio"],
  destinations: { s3: {} },
  targets: [group()],
};

/** A folder in which every file is there and empty, so that a spec may name what it likes. */
const folderOfAnything: SourceFolder = {
  displayName: (path) => path,
  read: () => ({ kind: "bytes", bytes: Buffer.alloc(0) }),
};

/** What every pass says of a sound spec with some parts replaced; a part that is undefined is left out. */
export function diagnose(parts: SpecParts): readonly Found[] {
  return diagnoseText(JSON.stringify({ ...soundSpec, ...parts }, null, 2));
}

/** What every pass says of a text. */
export function diagnoseText(text: string): readonly Found[] {
  const collector = createCollector();
  const content = { kind: "bytes", bytes: Buffer.from(text) } as const;
  loadSpec({ name: "bedtrail.yaml", content, folder: folderOfAnything }, collector.report);
  return collector.diagnostics().map((diagnostic) => describeFound(diagnostic, text));
}

/** The codes of what every pass says. */
export function codesOf(parts: SpecParts): readonly string[] {
  return diagnose(parts).map(({ code }) => code);
}

function describeFound(diagnostic: Diagnostic, text: string): Found {
  const { code, message, hint, span, related, targets, fixes } = diagnostic;
  return {
    code,
    message,
    hint,
    at: textOf(span),
    related: related.map((other) => textOf(other.span)),
    targets,
    fixedText: fixes[0]?.edits.reduce(
      (fixed, edit) => fixed.slice(0, edit.span.start) + edit.newText + fixed.slice(edit.span.end),
      text,
    ),
  };
}

function textOf(span: Span | undefined): string {
  return span === undefined ? "" : span.source.text.slice(span.start, span.end);
}
