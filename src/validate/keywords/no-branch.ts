import { resolveReference } from "../../spec/schema-annotations";
import type { Explainer } from "../mistake";
import { fixToNear, nearValues } from "../near-values";
import { fixedValues } from "../schema-at";
import { explainMiswritten } from "../traps/miswritten-value";
import { dashHint } from "../words/dash-hint";
import { describeExpected } from "../words/describe-expected";
import { describeValue } from "../words/describe-found";
import { exampleHint } from "../words/example-hint";
import { placeName } from "../words/place-name";
import { explainWrongType } from "./wrong-type";

/** A value that fits no branch of a union, where none of them was meant more than the others. */
export const explainNoBranch: Explainer = (error, document) => {
  const { path, schema } = error;
  const found = document.valueAt(path);
  const branches = (schema.anyOf ?? []).map(resolveReference);
  const words = branches.flatMap((branch) => fixedValues(branch) ?? []);
  const isWord = words.some((word) => typeof word === typeof found);
  if (!isWord) return explainWrongType(error, document);
  const miswritten = explainMiswritten(error, document);
  if (miswritten !== undefined) return [miswritten];
  const near = nearValues(found, words);
  return [
    {
      code: "schema/wrong-value",
      path,
      on: "value",
      message: `${placeName(path)} must be ${describeExpected(schema)}, not ${describeValue(found)}.`,
      hint:
        near.length > 0
          ? `Did you mean ${describeValue(near[0])}?`
          : (dashHint(schema, found) ?? exampleHint(path, schema)),
      fixes: fixToNear(found, near, document.textAt(path, "value")),
    },
  ];
};
