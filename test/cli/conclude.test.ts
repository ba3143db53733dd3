import { conclude } from "../../src/cli/conclude";
import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import { sampleSource, spanOf } from "../diagnostics/span-of";

const error = createDiagnostic("targets/duplicate", { message: "Twice." });
const warning = createDiagnostic("accept/unused", { message: "Unused." });
const span = spanOf(sampleSource, "acme-bedrock");
const unreadable = createDiagnostic("io/not-found", { message: "Not found." });

it.each([
  ["nothing", 0, 0, []],
  ["a warning", 0, 1, [warning]],
  ["an accepted warning", 0, 0, [{ ...warning, acceptedBecause: "SEC-123" }]],
  ["an error", 1, 1, [warning, error]],
  ["an accepted error", 0, 0, [{ ...error, acceptedBecause: "SEC-123" }]],
  ["a file that cannot be read", 2, 2, [unreadable]],
  ["a file that cannot be read, and an error", 2, 2, [error, unreadable]],
  ["a file that the spec names and that cannot be read", 1, 1, [{ ...unreadable, span }]],
])(
  "%s has the exit codes %i and, where warnings are denied, %i",
  (_, expected, expectedIfWarningsAreDenied, diagnostics) => {
    expect(conclude(diagnostics)).toBe(expected);
    expect(conclude(diagnostics, true)).toBe(expectedIfWarningsAreDenied);
  },
);
