import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import { summarizeDiagnostics } from "../../src/report/summarize-diagnostics";

const error = createDiagnostic("io/not-found", { message: "Not found." });
const warning = createDiagnostic("accept/unused", { message: "Unused." });
const note = { ...warning, severity: "info" } as const;
const accepted = { ...warning, acceptedBecause: "SEC-123" };

it.each([
  [[error, error, warning], "2 errors, 1 warning."],
  [[error], "1 error."],
  [[warning, warning, note], "2 warnings, 1 note."],
  [[error, accepted, accepted], "1 error, 2 accepted."],
  [[], "No problems found."],
])("a report is summed up, case %#", (diagnostics, summary) => {
  expect(summarizeDiagnostics(diagnostics)).toBe(summary);
});
