import { checkSpec } from "./check-spec";
import { applyFixes } from "./diagnostics/apply-fixes";
import type { Diagnostic } from "./diagnostics/diagnostic";
import type { SpecSource } from "./load-spec";
import { decodeText } from "./sources/decode-text";
import type { ReadBytes } from "./sources/source-folder";

/** A spec after its fixes, and what is left to say about it. */
export interface FixedSpec {
  readonly content: SpecSource["content"];
  /** How many fixes were applied; with none of them the content is the one that was given. */
  readonly fixCount: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Mending one part can bring another to light; fixes that keep undoing each other are a bug of ours. */
const maxRounds = 5;

/** Applies every fix of a spec, and those that come to light by it, until none is left. Writes nothing. */
export function fixSpec(spec: SpecSource): FixedSpec {
  let content = spec.content;
  let fixCount = 0;
  for (let round = 0; ; round += 1) {
    const diagnostics = checkSpec({ ...spec, content });
    if (content.kind === "failure" || round === maxRounds) {
      return { content, fixCount, diagnostics };
    }
    const fixed = applyRound(spec.name, content, diagnostics);
    if (fixed.fixCount === 0) return { content, fixCount, diagnostics };
    content = fixed.content;
    fixCount += fixed.fixCount;
  }
}

/** Of the ways to mend one mistake only the first is tried. What the spec accepts stays as it is. */
function applyRound(
  name: string,
  content: ReadBytes,
  diagnostics: readonly Diagnostic[],
): { readonly content: ReadBytes; readonly fixCount: number } {
  const text = decodeText(content.bytes, name);
  if (typeof text !== "string") return { content, fixCount: 0 };
  const fixes = diagnostics.flatMap((diagnostic) =>
    diagnostic.acceptedBecause === undefined ? diagnostic.fixes.slice(0, 1) : [],
  );
  const fixed = applyFixes({ file: name, text }, fixes);
  const bytes = Buffer.concat([byteOrderMarkOf(content.bytes), Buffer.from(fixed.text)]);
  return { content: { kind: "bytes", bytes }, fixCount: fixed.applied.length };
}

/** Decoding drops the mark, and a file that had one keeps it. */
function byteOrderMarkOf(bytes: Buffer): Buffer {
  const mark = Buffer.from("\ufeff");
  return bytes.subarray(0, mark.length).equals(mark) ? mark : Buffer.alloc(0);
}
