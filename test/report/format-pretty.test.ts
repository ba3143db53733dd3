import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import { createSourceText } from "../../src/diagnostics/source-text";
import { formatPretty } from "../../src/report/format-pretty";
import { sampleDiagnostics } from "./sample-diagnostics";

it("each diagnostic has its place, its lines and what there is to do", () => {
  expect(formatPretty(sampleDiagnostics, { colour: false })).toBe(`\
error io/not-found: There is no file "accounts.json".

bedtrail.yaml:4:1 - error schema/unknown-key: Unknown key "destination", 100% sure.

  3 | dataTypes: [text]
  4 | destination:
    | ^^^^^^^^^^^
  5 |   s3: {}

  hint: Write "destinations".
  fix: Write "destinations" (run \`bedtrail validate --fix\`).

bedtrail.yaml:7:5 - error targets/duplicate: The target is reached a second time.

  6 | targets:
  7 |   - name: prod
    |     ^^^^^^^^^^

  bedtrail.yaml:6:1 - First reached here.
  6 | targets:
    | ^^^^^^^

  in 5 targets: a, b, c and 2 more

bedtrail.yaml:4:1 - warning accept/unused: Nothing reports it.

  3 | dataTypes: [text]
  4 | destination:
    | ^^^^^^^^^^^^
  5 |   s3: {}

  hint: Take it out.
  accepted: SEC-123

3 errors, 1 accepted.
`);
});

it("nothing to say is no text", () => {
  expect(formatPretty([], { colour: false })).toBe("");
});

it("colour changes no character", () => {
  const plain = formatPretty(sampleDiagnostics, { colour: false });
  const coloured = formatPretty(sampleDiagnostics, { colour: true });
  expect(coloured).toContain("\u001b[1;31merror\u001b[0m");
  expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(plain);
});

it("control characters of the spec reach no terminal", () => {
  const source = createSourceText("\u001b[2J.yaml", "name: \u001b[31m\n");
  const diagnostic = createDiagnostic("schema/wrong-value", {
    message: "The name \u001b[31m is wrong.\nReally.",
    hint: "Leave \u0007 out.",
    span: { source, start: 6, end: 11 },
    targets: ["\u202eb"],
    acceptedBecause: "\u001b]0;title\u0007",
  });
  const text = formatPretty([diagnostic], { colour: false });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  expect(text).toContain("1 | name: ␛[31m\n    |       ^^^^^\n");
});
