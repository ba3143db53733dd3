import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import type { Diagnostic, DiagnosticDetails } from "../../src/diagnostics/diagnostic";
import { foldDiagnostics } from "../../src/diagnostics/fold-diagnostics";
import { sampleSource, spanOf } from "./span-of";

const span = spanOf(sampleSource, "destination");

function duplicate(details: Partial<DiagnosticDetails>): Diagnostic {
  return createDiagnostic("targets/duplicate", { message: "Twice.", span, ...details });
}

it("one code at one place is one diagnostic, in the words of the first, with all targets sorted", () => {
  const folded = foldDiagnostics([
    duplicate({ message: "First.", targets: ["c"], hint: "Do." }),
    duplicate({ message: "Second.", targets: ["a", "c"] }),
    duplicate({ message: "Third.", targets: ["b"] }),
  ]);
  expect(folded).toStrictEqual([
    duplicate({ message: "First.", hint: "Do.", targets: ["a", "b", "c"] }),
  ]);
});

it("what concerns the whole spec goes on doing so", () => {
  const folded = foldDiagnostics([duplicate({ targets: ["a"] }), duplicate({})]);
  expect(folded).toStrictEqual([duplicate({})]);
});

it.each<[string, readonly Diagnostic[]]>([
  [
    "two codes at one place",
    [duplicate({}), createDiagnostic("schema/wrong-value", { message: "Twice.", span })],
  ],
  ["one code at two places", [duplicate({}), duplicate({ span: spanOf(sampleSource, "targets") })]],
  ["one start and two ends", [duplicate({}), duplicate({ span: spanOf(sampleSource, "dest") })]],
  [
    "two messages without a place",
    [duplicate({ span: undefined }), duplicate({ span: undefined, message: "Again." })],
  ],
  [
    "an open and an accepted diagnostic",
    [duplicate({}), duplicate({ acceptedBecause: "SEC-123" })],
  ],
  [
    "two reasons of acceptance",
    [duplicate({ acceptedBecause: "a" }), duplicate({ acceptedBecause: "b" })],
  ],
])("%s stay two", (_, diagnostics) => {
  expect(foldDiagnostics(diagnostics)).toStrictEqual(diagnostics);
});

it("one message without a place that is said twice is one diagnostic", () => {
  const diagnostic = createDiagnostic("io/not-found", { message: "There is no file." });
  expect(foldDiagnostics([diagnostic, diagnostic])).toStrictEqual([diagnostic]);
});

it("ten thousand targets of one mistake are one diagnostic", () => {
  const targets = Array.from({ length: 10_000 }, (_, index) => String(100_000 + index));
  const folded = foldDiagnostics(targets.map((target) => duplicate({ targets: [target] })));
  expect(folded).toStrictEqual([duplicate({ targets })]);
});
