import { Ajv, type ValidateFunction } from "ajv";
import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { createSourceText } from "../../src/diagnostics/source-text";
import { formatSarif } from "../../src/report/format-sarif";
import { formatReviewSarif } from "../../src/report/review/format-sarif";
import { sampleReview } from "./review/sample-review";
import { sampleDiagnostics } from "./sample-diagnostics";
import schema from "./sarif-schema/sarif-2.1.0-rtm.5.json";

/** Draft 4 calls its identifier `id`, which later drafts refuse, and one pattern in it is none with the flag `u`. */
function compileSchema(): ValidateFunction {
  const { $schema, id, ...draft } = schema;
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat("uri", (text) => URL.canParse(text));
  ajv.addFormat("uri-reference", (text) => URL.canParse(text, "https://example.com/"));
  ajv.addFormat("date-time", true);
  return ajv.compile(draft);
}

const validate = compileSchema();

function logOf(diagnostics: readonly Diagnostic[]): { runs: { results: object[] }[] } {
  return JSON.parse(formatSarif(diagnostics)) as { runs: { results: object[] }[] };
}

it.each([
  ["of every kind of diagnostic", sampleDiagnostics],
  ["of nothing", []],
])("a log %s is valid by the schema of SARIF 2.1.0", (_, diagnostics) => {
  validate(logOf(diagnostics));
  expect(validate.errors ?? []).toStrictEqual([]);
});

it("the schema refuses what is no log", () => {
  expect(validate({ ...logOf([]), version: "2.0.0" })).toBe(false);
});

it("each rule that a result names is described once", () => {
  const log = logOf([...sampleDiagnostics, ...sampleDiagnostics]);
  expect(log).toMatchObject({
    runs: [
      {
        columnKind: "utf16CodeUnits",
        tool: {
          driver: {
            name: "bedtrail",
            rules: [
              { id: "accept/unused", defaultConfiguration: { level: "warning" } },
              { id: "io/not-found", defaultConfiguration: { level: "error" } },
              { id: "schema/unknown-key" },
              { id: "targets/duplicate", shortDescription: { text: "A target is reached once." } },
            ],
          },
        },
      },
    ],
  });
});

it.each([
  ["a diagnostic", formatSarif(sampleDiagnostics)],
  ["a finding", formatReviewSarif(sampleReview)],
])("the rule of %s says how it is explained", (_, text) => {
  const { runs } = JSON.parse(text) as {
    runs: { tool: { driver: { rules: { id: string; help: { text: string } }[] } } }[];
  };
  const rules = runs.flatMap(({ tool }) => tool.driver.rules);
  expect(rules).not.toStrictEqual([]);
  for (const { id, help } of rules) expect(help.text).toContain(`\`bedtrail explain ${id}\``);
});

it("a result has its place, its message with the hint, its targets and its fixes", () => {
  const [notFound, unknownKey, duplicate, unused] = logOf(sampleDiagnostics).runs[0]?.results ?? [];
  expect(notFound).toMatchObject({ ruleId: "io/not-found", ruleIndex: 1, locations: [] });
  expect(unknownKey).toMatchObject({
    level: "error",
    message: { text: 'Unknown key "destination", 100% sure. Write "destinations".' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "bedtrail.yaml" },
          region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 12 },
        },
      },
    ],
    suppressions: [],
    fixes: [
      {
        artifactChanges: [
          {
            artifactLocation: { uri: "bedtrail.yaml" },
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 12 },
                insertedContent: { text: "destinations" },
              },
            ],
          },
        ],
      },
    ],
  });
  expect(duplicate).toMatchObject({
    relatedLocations: [{ id: 0, message: { text: "First reached here." } }],
    properties: { targets: ["a", "b", "c", "d", "e"] },
  });
  expect(unused).toMatchObject({
    level: "warning",
    suppressions: [{ kind: "inSource", status: "accepted", justification: "SEC-123" }],
  });
});

it("a path becomes a reference that names nothing but the file", () => {
  const source = createSourceText("../my specs/a:b#1?.yaml", "x");
  const span = { source, start: 0, end: 1 };
  const log = logOf([createDiagnostic("accept/unused", { message: "Unused.", span })]);
  expect(log.runs[0]?.results).toMatchObject([
    {
      locations: [
        { physicalLocation: { artifactLocation: { uri: "../my%20specs/a%3Ab%231%3F.yaml" } } },
      ],
    },
  ]);
});
