import {
  applyAcceptances,
  type Acceptance,
  type AcceptanceScope,
} from "../../src/diagnostics/apply-acceptances";
import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { sampleSource, spanOf } from "./span-of";

const codeSpan = spanOf(sampleSource, "acme-bedrock");

/** A code whose severity the catalog says is a warning. */
const warning = "inventory/unknown-exception";

function warn(...targets: readonly string[]): Diagnostic {
  return createDiagnostic(warning, { message: "Not there.", targets });
}

function acceptance(entry: Partial<Acceptance>): Acceptance {
  return { code: warning, codeSpan, reason: "SEC-123", targets: undefined, ...entry };
}

function apply(
  diagnostics: readonly Diagnostic[],
  acceptances: readonly Acceptance[],
  scope: Partial<AcceptanceScope> = {},
): readonly Diagnostic[] {
  return applyAcceptances(diagnostics, {
    acceptances,
    labelOf: (id) => `${id.startsWith("1") ? "prod" : "sandbox"}/${id}`,
    matches: (glob, label) => label.startsWith(glob.replace("*", "")),
    isComplete: true,
    ...scope,
  });
}

it("an accepted warning carries its reason", () => {
  expect(apply([warn("1", "2")], [acceptance({})])).toStrictEqual([
    { ...warn("1", "2"), acceptedBecause: "SEC-123" },
  ]);
});

it("a warning that is accepted for some of its targets becomes two", () => {
  expect(apply([warn("1", "2", "11")], [acceptance({ targets: "prod/*" })])).toStrictEqual([
    { ...warn("1", "11"), acceptedBecause: "SEC-123" },
    warn("2"),
  ]);
});

it("each target goes to the first acceptance that covers it", () => {
  const entries = [acceptance({ targets: "prod/*", reason: "A" }), acceptance({ reason: "B" })];
  expect(apply([warn("1", "2")], entries)).toStrictEqual([
    { ...warn("1"), acceptedBecause: "A" },
    { ...warn("2"), acceptedBecause: "B" },
  ]);
});

it.each([undefined, "*", "**"])(
  "what concerns the whole spec is accepted without a limit (%p)",
  (targets) => {
    expect(apply([warn()], [acceptance({ targets })])).toStrictEqual([
      { ...warn(), acceptedBecause: "SEC-123" },
    ]);
  },
);

it("what concerns the whole spec is not accepted for some targets", () => {
  const judged = apply([warn()], [acceptance({ targets: "prod/*" })]);
  expect(judged).toMatchObject([warn(), { code: "accept/unused", span: codeSpan }]);
});

it("diagnostics of other codes stay as they are", () => {
  const other = createDiagnostic("targets/duplicate", { message: "Twice.", targets: ["1"] });
  expect(apply([other, warn("1")], [acceptance({})])[0]).toBe(other);
});

it("an acceptance that accepts nothing is a warning where it names its code", () => {
  expect(apply([], [acceptance({ targets: "prod/*" })])).toMatchObject([
    {
      code: "accept/unused",
      severity: "warning",
      message: `Nothing reports "${warning}" for targets that match "prod/*", so there is nothing to accept.`,
      span: codeSpan,
    },
  ]);
});

it("an acceptance that another one leaves nothing to is unused", () => {
  const entries = [acceptance({}), acceptance({ targets: "prod/*" })];
  expect(apply([warn("1")], entries).map(({ code }) => code)).toStrictEqual([
    warning,
    "accept/unused",
  ]);
});

it("nothing is called unused while rules were skipped", () => {
  expect(apply([], [acceptance({})], { isComplete: false })).toStrictEqual([]);
});

it("an error cannot be accepted, and stays open", () => {
  const error = createDiagnostic("targets/duplicate", { message: "Twice.", targets: ["1"] });
  expect(apply([error], [acceptance({ code: "targets/duplicate" })])).toMatchObject([
    { code: "targets/duplicate", acceptedBecause: undefined },
    { code: "accept/not-acceptable", severity: "error", span: codeSpan },
  ]);
});

it.each([
  [
    "inventory/unknown-exeption",
    `There is no diagnostic "inventory/unknown-exeption". Did you mean "${warning}"?`,
  ],
  ["nothing/like-it-at-all", 'There is no diagnostic "nothing/like-it-at-all".'],
])("the unknown code %s is an error, with the near code where there is one", (code, message) => {
  expect(apply([], [acceptance({ code })], { isComplete: false })).toMatchObject([
    { code: "accept/unknown-code", severity: "error", message },
  ]);
});

it.each(["constructor", "__proto__", "toString"])("%s is no code", (code) => {
  expect(apply([], [acceptance({ code })])).toMatchObject([{ code: "accept/unknown-code" }]);
});
