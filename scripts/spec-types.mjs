import { compile } from "json-schema-to-typescript";
import prettier from "prettier";
import ts from "typescript";

const banner =
  '// Generated from spec.schema.json by `npm run generate`. Do not edit.\nimport type { JsonValue } from "./json-value";\n';

/** The TypeScript types of a spec, all of them readonly: nothing changes a spec once it is read. */
export async function specTypes(schema, path) {
  const code = await compile(withoutNoise(schema), "Spec", {
    bannerComment: banner,
    format: false,
  });
  const options = await prettier.resolveConfig(path);
  const readonly = shortenDocblocks(plainData(makeReadonly(code)));
  return separateTypes(await prettier.format(readonly, { ...options, filepath: path }));
}

/**
 * What the types need of the schema. A key beside `$ref` would make a second, numbered type of the one
 * that `$ref` names, and list lengths would stand in every docblock.
 */
function withoutNoise(schema) {
  return JSON.parse(
    JSON.stringify(schema, (key, value) => {
      if (key === "minItems" || key === "maxItems") return undefined;
      return typeof value?.$ref === "string" ? { $ref: value.$ref } : value;
    }),
  );
}

function makeReadonly(code) {
  const insertions = [];
  const visit = (node) => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) {
      insertions.push({ at: node.getStart(), text: "readonly " });
    } else if (ts.isArrayTypeNode(node)) {
      const isElement = ts.isArrayTypeNode(node.parent);
      insertions.push({ at: node.getStart(), text: isElement ? "(readonly " : "readonly " });
      if (isElement) insertions.push({ at: node.getEnd(), text: ")" });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("spec.ts", code, ts.ScriptTarget.Latest, true));
  return insertTexts(code, insertions);
}

/** Insertions at one offset keep their order. */
function insertTexts(code, insertions) {
  let text = "";
  let end = 0;
  for (const { at, text: inserted } of insertions.toSorted((left, right) => left.at - right.at)) {
    text += code.slice(end, at) + inserted;
    end = at;
  }
  return text + code.slice(end);
}

/** A type alias is assignable to a map of JSON, and an interface is not: it could get more keys elsewhere. */
function plainData(code) {
  return code
    .replaceAll(/^export interface (\w+) \{$/gm, "export type $1 = {")
    .replaceAll("[k: string]: unknown", "[k: string]: JsonValue");
}

function shortenDocblocks(code) {
  return code.replaceAll(/\/\*\*\n\s*\* ([^\n]*)\n\s*\*\//g, "/** $1 */");
}

function separateTypes(code) {
  return code.replaceAll(/(?<!\*\/|\n)\n(?=\/\*\*|export )/g, "\n\n");
}
