import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import { formatCompact } from "../../src/report/format-compact";
import { sampleDiagnostics } from "./sample-diagnostics";

it("each diagnostic is one line", () => {
  expect(formatCompact(sampleDiagnostics)).toBe(`\
error io/not-found There is no file "accounts.json".
bedtrail.yaml:4:1: error schema/unknown-key Unknown key "destination", 100% sure.
bedtrail.yaml:7:5: error targets/duplicate The target is reached a second time.
bedtrail.yaml:4:1: warning accept/unused Nothing reports it. (accepted: SEC-123)
`);
});

it("a line break in a message breaks no line", () => {
  const diagnostic = createDiagnostic("io/not-found", { message: "a\nb\u2028c" });
  expect(formatCompact([diagnostic])).toBe("error io/not-found a␊b\ufffdc\n");
});

it("nothing to say is no text", () => {
  expect(formatCompact([])).toBe("");
});
