import { join } from "node:path";
import { catalog } from "../../src/diagnostics/catalog";
import { expectGoldenFile } from "../examples/golden";
import { readFolder } from "../examples/read-folder";
import { diagnosticsPage } from "./diagnostics-page";
import { exampleCodes, exampleFiles } from "./example-codes";
import { fileCases } from "./file-cases";
import { recordCases } from "./record-cases";

const casesWithFiles = { ...fileCases, ...recordCases };
const codes = Object.keys(catalog).sort();

it("every code has a wrong and a right example, or files that provoke it, and nothing is left over", () => {
  expect([...exampleCodes, ...Object.keys(casesWithFiles)].sort()).toStrictEqual(codes);
  expect(exampleFiles).toStrictEqual(
    exampleCodes.flatMap((code) => [`${code}.right.yaml`, `${code}.wrong.yaml`]),
  );
});

it("every case has its golden files, and no golden file is left over", () => {
  const expected = [
    ...exampleCodes.flatMap((code) => [`${code}.json`, `${code}.txt`]),
    ...Object.entries(casesWithFiles).flatMap(([code, { actInJson }]) =>
      actInJson === undefined ? [`${code}.txt`] : [`${code}.json`, `${code}.txt`],
    ),
  ];
  expect(Object.keys(readFolder(join(__dirname, "goldens")))).toStrictEqual(expected.sort());
});

it.each(Object.entries(catalog))(
  "%s has a title and an explanation in whole sentences",
  (_, { title, explanation }) => {
    expect(title).toMatch(/^([A-Z`]|bedtrail ).*[.]$/);
    expect(explanation).toMatch(/^[A-Z`].*[.]$/);
    expect(title.length).toBeLessThanOrEqual(100);
  },
);

it.each(codes)("%s is an area and a name in kebab case", (code) => {
  expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
});

it("docs/diagnostics.md has every code", () => {
  expectGoldenFile(join(__dirname, "../../docs/diagnostics.md"), diagnosticsPage());
});
