import { Ajv2020 } from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic } from "../../src/diagnostics/create-diagnostic";
import { createSourceText } from "../../src/diagnostics/source-text";
import { formatJson } from "../../src/report/format-json";
import { readFolder } from "../examples/read-folder";
import { sampleDiagnostics } from "./sample-diagnostics";

const schemaPath = join(__dirname, "../../docs/formats/diagnostics.schema.json");
const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(schemaPath, "utf8")) as object,
);

function expectValid(document: unknown): void {
  validate(document);
  expect(validate.errors ?? []).toStrictEqual([]);
}

function parsed(json: string): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown>;
}

it("every part of a diagnostic is there, with places from 1", () => {
  expect(parsed(formatJson(sampleDiagnostics.slice(1, 2)))).toStrictEqual({
    formatVersion: "1",
    valid: false,
    errorCount: 1,
    warningCount: 0,
    diagnostics: [
      {
        code: "schema/unknown-key",
        severity: "error",
        message: 'Unknown key "destination", 100% sure.',
        hint: 'Write "destinations".',
        location: {
          file: "bedtrail.yaml",
          start: { line: 4, column: 1 },
          end: { line: 4, column: 12 },
        },
        related: [],
        targets: [],
        fixes: [
          {
            title: 'Write "destinations".',
            edits: [
              {
                location: {
                  file: "bedtrail.yaml",
                  start: { line: 4, column: 1 },
                  end: { line: 4, column: 12 },
                },
                newText: "destinations",
              },
            ],
          },
        ],
      },
    ],
  });
});

it("what is accepted says why, and does not count", () => {
  const document = parsed(formatJson(sampleDiagnostics.slice(3)));
  expect(document).toMatchObject({
    valid: true,
    errorCount: 0,
    warningCount: 0,
    diagnostics: [{ code: "accept/unused", accepted: { reason: "SEC-123" } }],
  });
});

it("without a place and a hint there is null", () => {
  const document = parsed(formatJson(sampleDiagnostics.slice(0, 1)));
  expect(document["diagnostics"]).toMatchObject([{ location: null, hint: null }]);
});

it("columns count UTF-16 units", () => {
  const source = createSourceText("bedtrail.yaml", "😀: x");
  const span = { source, start: 4, end: 5 };
  const diagnostic = createDiagnostic("schema/wrong-value", { message: "Wrong.", span });
  expect(parsed(formatJson([diagnostic]))["diagnostics"]).toMatchObject([
    { location: { start: { line: 1, column: 5 }, end: { line: 1, column: 6 } } },
  ]);
});

it("a spec without a mistake is a document too", () => {
  expect(parsed(formatJson([]))).toStrictEqual({
    formatVersion: "1",
    valid: true,
    errorCount: 0,
    warningCount: 0,
    diagnostics: [],
  });
});

it("the schema in docs/ describes what is printed", () => {
  expectValid(parsed(formatJson(sampleDiagnostics)));
  expectValid(parsed(formatJson([])));
});

const goldens = Object.entries(readFolder(join(__dirname, "../cases/goldens"))).filter(([path]) =>
  path.endsWith(".json"),
);

it.each(goldens)("the schema in docs/ describes what is printed for %s", (_, json) => {
  expectValid(parsed(json));
});

it.each([
  [{ formatVersion: "2" }],
  [{ valid: "yes" }],
  [{ diagnostics: [{ code: "schema/unknown-key" }] }],
  [{ additional: true }],
])("the schema in docs/ refuses %j", (change) => {
  validate({ ...parsed(formatJson([])), ...change });
  expect(validate.errors ?? []).not.toStrictEqual([]);
});
