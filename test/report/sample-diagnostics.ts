import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { sampleSource, spanOf } from "../diagnostics/span-of";

const span = spanOf(sampleSource, "destination");

/** One diagnostic of every kind that a format has to deal with. */
export const sampleDiagnostics: readonly Diagnostic[] = [
  createDiagnostic("io/not-found", { message: 'There is no file "accounts.json".' }),
  createDiagnostic("schema/unknown-key", {
    message: 'Unknown key "destination", 100% sure.',
    hint: 'Write "destinations".',
    span,
    fixes: [{ title: 'Write "destinations".', edits: [{ span, newText: "destinations" }] }],
  }),
  createDiagnostic("targets/duplicate", {
    message: "The target is reached a second time.",
    span: spanOf(sampleSource, "name: prod"),
    related: [{ message: "First reached here.", span: spanOf(sampleSource, "targets") }],
    targets: ["a", "b", "c", "d", "e"],
  }),
  createDiagnostic("accept/unused", {
    message: "Nothing reports it.",
    hint: "Take it out.",
    span: spanOf(sampleSource, "destination:\n  s3: {}"),
    acceptedBecause: "SEC-123",
  }),
];
