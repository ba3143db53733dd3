import type { DocumentPath } from "../../spec/document-path";
import type { JsonValue } from "../../spec/json-value";
import type { SchemaNode } from "../../spec/schema-annotations";
import { fitsSchema } from "../fits-schema";
import type { Explainer } from "../mistake";
import { fixToNear, nearValues } from "../near-values";
import { fixedValues, typeName, typesOf } from "../schema-at";
import { explainMiswritten } from "../traps/miswritten-value";
import { explainNull } from "../traps/null-value";
import { describeExpected, listManyValues } from "../words/describe-expected";
import { describeValue } from "../words/describe-found";
import { exampleHint } from "../words/example-hint";
import { listWords } from "../words/list-words";
import { placeName } from "../words/place-name";

/** A value that is none of those that the key allows. */
export const explainWrongValue: Explainer = (error, document) => {
  const { path, schema } = error;
  if (isOfOtherType(schema, document.valueAt(path))) return [];
  const trapped = explainNull(error, document) ?? explainMiswritten(error, document);
  if (trapped !== undefined) return [trapped];
  const found = document.valueAt(path);
  const near = nearValues(found, fixedValues(schema) ?? []);
  const many = listManyValues(schema);
  return [
    {
      code: "schema/wrong-value",
      path,
      on: "value",
      message:
        many === undefined
          ? `${placeName(path)} must be ${describeExpected(schema)}, not ${describeValue(found)}.`
          : `${placeName(path)} cannot be ${describeValue(found)}.`,
      hint:
        listHint(path, found) ??
        onlyHint(schema) ??
        hintFrom(near, many) ??
        schema.description ??
        exampleHint(path, schema),
      fixes: fixToNear(found, near, document.textAt(path, "value")),
    },
  ];
};

/** Of a value that has the wrong type as well, the type is spoken of. */
function isOfOtherType(schema: SchemaNode, found: JsonValue | undefined): boolean {
  const types = typesOf(schema);
  return types.length > 0 && !types.includes(typeName(found));
}

/** A word that stands for the whole list, inside of the list: `[none]`. */
function listHint(path: DocumentPath, found: JsonValue | undefined): string | undefined {
  const list = path.slice(0, -1);
  const isItem = typeof path.at(-1) === "number" && typeof found === "string";
  return isItem && fitsSchema(list, found)
    ? `Write it without the list: \`${String(list.at(-1))}: ${found}\`.`
    : undefined;
}

function onlyHint(schema: SchemaNode): string | undefined {
  const [only, ...others] = fixedValues(schema) ?? [];
  return others.length === 0 ? `Write ${describeValue(only)}.` : undefined;
}

function hintFrom(near: readonly JsonValue[], many: string | undefined): string | undefined {
  if (near.length === 0) return many;
  const question = `Did you mean ${listWords(near.map(describeValue), "or")}?`;
  return many === undefined ? question : `${question} ${many}`;
}
