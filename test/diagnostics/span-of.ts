import type { Span } from "../../src/diagnostics/diagnostic";
import { createSourceText, type SourceText } from "../../src/diagnostics/source-text";

/** The span of the first occurrence of some characters, which must be there. */
export function spanOf(source: SourceText, characters: string): Span {
  const start = source.text.indexOf(characters);
  if (start < 0) throw new Error(`The text has no "${characters}".`);
  return { source, start, end: start + characters.length };
}

/** A small spec to point at. */
export const sampleSource: SourceText = createSourceText(
  "bedtrail.yaml",
  `version: 1
name: acme-bedrock
dataTypes: [text]
destination:
  s3: {}
targets:
  - name: prod
`,
);
