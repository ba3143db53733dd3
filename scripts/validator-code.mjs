import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

/**
 * The code of a function that validates against a schema, exported under the given name.
 *
 * It is made at build time, so that no user waits for a schema to be compiled. Strict mode keeps
 * misspelt keywords out of the schema; keywords that begin with `x-` are annotations of our own.
 */
export function validatorCode(schema, exportName) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: false,
    code: { source: true, esm: false, lines: true },
  });
  ajv.addVocabulary(annotationKeywords(schema));
  ajv.addSchema(schema, exportName);
  return appendInPlace(standaloneCode.default(ajv, { [exportName]: exportName }));
}

/** Ajv copies all errors so far at each `$ref`, so that a file of nothing but mistakes would take minutes. */
function appendInPlace(code) {
  return code.replaceAll(
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    "if(vErrors === null){ vErrors = $1.errors; } else { for(const error of $1.errors) vErrors.push(error); }",
  );
}

function annotationKeywords(schema) {
  const keywords = new Set();
  JSON.stringify(schema, (key, value) => {
    if (key.startsWith("x-")) keywords.add(key);
    return value;
  });
  return [...keywords];
}
