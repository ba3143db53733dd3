import type { Explainer } from "../mistake";
import { explainAccountNumber } from "../traps/account-number";
import { explainMiswritten } from "../traps/miswritten-value";
import { explainNull } from "../traps/null-value";
import { explainPlaceholderMap } from "../traps/placeholder-map";
import { dashHint } from "../words/dash-hint";
import { describeExpected } from "../words/describe-expected";
import { describeWrongType } from "../words/describe-wrong-type";
import { exampleHint } from "../words/example-hint";

/** Traps of YAML that a bare "wrong type" would leave unexplained. */
const traps = [explainNull, explainAccountNumber, explainPlaceholderMap, explainMiswritten];

/** A value of another type than the one that is asked for. */
export const explainWrongType: Explainer = (error, document) => {
  for (const explain of traps) {
    const mistake = explain(error, document);
    if (mistake !== undefined) return [mistake];
  }
  const { path, schema } = error;
  const found = document.valueAt(path);
  const text = document.textAt(path, "value");
  return [
    {
      code: "schema/wrong-type",
      path,
      on: "value",
      message: describeWrongType({ path, schema, found, text }),
      hint:
        dashHint(schema, found) ??
        exampleHint(path, schema) ??
        `Write ${describeExpected(schema)}.`,
    },
  ];
};
