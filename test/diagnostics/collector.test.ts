import { createCollector } from "../../src/diagnostics/collector";
import { createSourceText } from "../../src/diagnostics/source-text";
import { sampleSource, spanOf } from "./span-of";

it("reports stand in the order of files, of the text, and of codes, whoever reported first", () => {
  const other = createSourceText("accounts.json", "{}");
  const { report, diagnostics } = createCollector();
  report("schema/unknown-key", { message: "4", span: spanOf(sampleSource, "destination") });
  report("schema/missing-key", { message: "3", span: spanOf(sampleSource, "destination") });
  report("schema/wrong-value", { message: "2", span: spanOf(sampleSource, "version") });
  report("inventory/not-json", { message: "1", span: spanOf(other, "{}") });
  report("io/not-found", { message: "0" });
  expect(diagnostics().map(({ message }) => message)).toStrictEqual(["0", "1", "2", "3", "4"]);
});

it("a report takes its severity from the catalog and has every part", () => {
  const { report, diagnostics } = createCollector();
  report("io/not-found", { message: "There is no file." });
  expect(diagnostics()).toStrictEqual([
    {
      code: "io/not-found",
      severity: "error",
      message: "There is no file.",
      hint: undefined,
      span: undefined,
      related: [],
      targets: [],
      fixes: [],
      acceptedBecause: undefined,
    },
  ]);
});

it("reports of one mistake are folded", () => {
  const span = spanOf(sampleSource, "destination");
  const { report, diagnostics } = createCollector();
  report("targets/duplicate", { message: "Twice.", span, targets: ["b"] });
  report("targets/duplicate", { message: "Twice.", span, targets: ["a"] });
  expect(diagnostics().map(({ targets }) => targets)).toStrictEqual([["a", "b"]]);
});

it("neither a warning nor an accepted error is an error that counts", () => {
  const { report, hasErrors } = createCollector();
  report("accept/unused", { message: "Unused." });
  report("io/not-found", { message: "Not found.", acceptedBecause: "SEC-123" });
  expect(hasErrors()).toBe(false);
  report("io/not-found", { message: "Not found." });
  expect(hasErrors()).toBe(true);
});
