import type { MeantDocument, Mistake } from "../mistake";
import { repairValue } from "../repair-value";
import type { SchemaError } from "../schema-error";
import { describeWrongType } from "../words/describe-wrong-type";

/** A value that is right but for how it is written, such as a number in quotes. */
export function explainMiswritten(
  { path, schema }: SchemaError,
  document: MeantDocument,
): Mistake | undefined {
  const found = document.valueAt(path);
  const text = document.textAt(path, "value");
  const repair = repairValue({ path, schema, text, found });
  if (repair === undefined) return undefined;
  const { title, newText } = repair;
  return {
    code: "schema/wrong-type",
    path,
    on: "value",
    message: describeWrongType({ path, schema, found, text }),
    hint: title.endsWith(newText) ? `${title}.` : `${title}: ${newText}.`,
    fixes: [{ title, newText }],
  };
}
