import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadSource } from "./load-source.mjs";
import { pageParts } from "./page-parts.mjs";
import { recordReference } from "./record-reference.mjs";
import { specReference } from "./spec-reference.mjs";
import { specTypes } from "./spec-types.mjs";
import { validatorCode } from "./validator-code.mjs";

const root = join(import.meta.dirname, "..");
const schema = JSON.parse(readFileSync(join(root, "src/spec/spec.schema.json"), "utf8"));
const { recordFields } = await loadSource(join(root, "src/records/record-fields.ts"));
const { recordSchemas } = await loadSource(join(root, "src/records/record-schemas.ts"));

/** What is made from the schema of the spec. Files that are not committed are made by every build. */
const fromSpec = [
  { path: "src/spec/spec.ts", isCommitted: true, make: (file) => specTypes(schema, file) },
  { path: "docs/spec-reference.md", isCommitted: true, make: () => specReference(schema) },
  {
    path: "src/validate/spec-validator.js",
    isCommitted: false,
    make: () => validatorCode(schema, "validateSpec"),
  },
];

/** What is made from the description of the log record. */
const fromRecordFields = [
  {
    path: "docs/records.md",
    isCommitted: true,
    make: (file) => recordReference(recordFields, readFileSync(file, "utf8")),
  },
  {
    path: "docs/formats/record.schema.json",
    isCommitted: true,
    make: () => `${JSON.stringify(recordSchemas.bedrock, null, 2)}\n`,
  },
  {
    path: "src/records/schema/record-validator.js",
    isCommitted: false,
    make: () => validatorCode(recordSchemas.bedrock, "validateRecord"),
  },
  {
    path: "src/records/schema/panther-validator.js",
    isCommitted: false,
    make: () => validatorCode(recordSchemas.panther, "validatePantherRecord"),
  },
];

/** What is made from the style and the script of pages. */
const fromPages = [{ path: "src/report/html/page-parts.js", isCommitted: false, make: pageParts }];

const isCheck = process.argv.includes("--check");
for (const { path, isCommitted, make } of [...fromSpec, ...fromRecordFields, ...fromPages]) {
  const file = join(root, path);
  const content = await make(file);
  if (readIfThere(file) === content) continue;
  if (!isCheck) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } else if (isCommitted) {
    console.error(`${path} is stale. Run \`npm run generate\` and commit it.`);
    process.exitCode = 1;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
