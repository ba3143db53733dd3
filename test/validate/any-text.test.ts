import fc from "fast-check";
import { checkSpec } from "../../src/check-spec";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { createDiskFolder } from "../../src/sources/disk-folder";
import { readFolder } from "../examples/read-folder";
import { join } from "node:path";
import { mutatedText } from "./mutated-text";
import { specWith, validateText } from "./validated-text";

const folder = createDiskFolder(__dirname, __dirname);

/** Everything the compiler says of a text. */
function check(text: string): readonly Diagnostic[] {
  const content = { kind: "bytes", bytes: Buffer.from(text) } as const;
  return checkSpec({ name: "bedtrail.yaml", content, folder });
}

/** Expects that a user can be shown every diagnostic: in whole sentences, at a place of the text. */
function expectSound(diagnostics: readonly Diagnostic[]): void {
  for (const { message, hint, span, related, fixes } of diagnostics) {
    expect(message).toMatch(/^[^\n\r]+[.?]$/);
    expect(hint ?? "None").toMatch(/^[^\n\r]+$/);
    const spans = [
      ...(span === undefined ? [] : [span]),
      ...related.map((other) => other.span),
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
    ];
    for (const { start, end, source } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(source.text.length).toBeGreaterThanOrEqual(end);
    }
  }
}

const examples = Object.entries(readFolder(join(__dirname, "../../examples")))
  .filter(([path]) => /^[^/]+\/bedtrail[.]yaml$/.test(path))
  .map(([, text]) => text);

const indicators = fc.constantFrom(
  ...Array.from("[]{},:#&*!|>'\"%@`?- \n\t\\~<"),
  "{name}",
  "\r\n",
  "- ",
  ": ",
  "a",
  "0",
);

/** A spec of which one value is anything that JSON can say. */
const alienSpec = fc
  .tuple(
    fc.constantFrom(
      "version",
      "name",
      "dataTypes",
      "destinations",
      "targets",
      "terraform",
      "accept",
    ),
    fc.jsonValue(),
  )
  .map(([key, value]) => specWith({ [key]: `${key}: ${JSON.stringify(value)}` }));

describe("Any text", () => {
  it("of any characters has diagnostics at places of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expectSound(check(text));
      }),
      { numRuns: 200 },
    );
  });

  it("of the characters of YAML has diagnostics at places of its own", () => {
    fc.assert(
      fc.property(fc.array(indicators, { maxLength: 40 }), (parts) => {
        expectSound(check(parts.join("")));
      }),
      { numRuns: 600 },
    );
  });

  it("that was a right spec before it was mutated has diagnostics at places of its own", () => {
    fc.assert(
      fc.property(mutatedText(fc.constantFrom(...examples, specWith())), (text) => {
        expectSound(check(text));
      }),
      { numRuns: 200 },
    );
  });

  it("with anything in the place of a value has diagnostics at places of its own", () => {
    fc.assert(
      fc.property(alienSpec, (text) => {
        expectSound(check(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe("A fix of the schema", () => {
  it("removes a diagnostic and adds none", () => {
    fc.assert(
      fc.property(fc.oneof(alienSpec, mutatedText(fc.constantFrom(...examples))), (text) => {
        const { diagnostics } = validateText(text);
        for (const { fixes } of diagnostics) {
          for (const { edits } of fixes) {
            const fixed = edits.reduce(
              (left, { span, newText }) =>
                left.slice(0, span.start) + newText + left.slice(span.end),
              text,
            );
            expect(validateText(fixed).diagnostics.length).toBeLessThan(diagnostics.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
