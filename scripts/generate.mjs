import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { specReference } from "./spec-reference.mjs";
import { specTypes } from "./spec-types.mjs";
import { validatorCode } from "./validator-code.mjs";

const root = join(import.meta.dirname, "..");

/** What is made from the schema of the spec. Files that are not committed are made by every build. */
const outputs = [
  { path: "src/spec/spec.ts", isCommitted: true, make: specTypes },
  { path: "docs/spec-reference.md", isCommitted: true, make: specReference },
  {
    path: "src/validate/spec-validator.js",
    isCommitted: false,
    make: (schema) => validatorCode(schema, "validateSpec"),
  },
];

const isCheck = process.argv.includes("--check");
const schema = JSON.parse(readFileSync(join(root, "src/spec/spec.schema.json"), "utf8"));
for (const { path, isCommitted, make } of outputs) {
  const file = join(root, path);
  const content = await make(schema, file);
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
