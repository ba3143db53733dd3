import { resolveReference } from "../../spec/schema-annotations";
import { fitsSchema } from "../fits-schema";
import type { Explainer, Mistake, MistakeFix } from "../mistake";
import type { SchemaError } from "../schema-error";
import { describeValue } from "../words/describe-found";
import { exampleHint } from "../words/example-hint";
import { placeName } from "../words/place-name";

/** A text that is too short, too long, or made of the wrong characters. */
export const explainWrongForm: Explainer = (error, document) => {
  const { path, on } = error;
  const found = on === "key" ? path.at(-1) : document.valueAt(path);
  if (typeof found !== "string") throw new Error(`${placeName(path)} has a form and is no text.`);
  const fixes = idWithoutHyphens(error, found);
  const [fix] = fixes;
  const subject = on === "key" ? `A key of ${placeName(path.slice(0, -1))}` : placeName(path);
  const mistake: Mistake = {
    code: "schema/wrong-form",
    path,
    on,
    message: `${subject} ${requirement(error, found)}.`,
    hint: fix === undefined ? hintFor(error, found) : `${fix.title}: ${fix.newText}.`,
    fixes,
  };
  return [mistake];
};

function requirement({ keyword, params, schema }: SchemaError, found: string): string {
  const length = String([...found].length);
  const limit = String(params["limit"]);
  switch (keyword) {
    case "minLength":
      return found === ""
        ? "must not be empty"
        : `must have at least ${limit} characters, and ${describeValue(found)} has ${length}`;
    case "maxLength":
      return `must have at most ${limit} characters, and ${describeValue(found)} has ${length}`;
    default:
      return `must be ${schema["x-form"] ?? "of another form"}, not ${describeValue(found)}`;
  }
}

function hintFor({ path, schema, on }: SchemaError, found: string): string | undefined {
  if (schema.$ref === "#/$defs/accountId") {
    return `Write the id with all of its 12 digits: this one has ${String(found.replace(/\D/g, "").length)}.`;
  }
  return on === "key" ? "Choose another key." : exampleHint(path, resolveReference(schema));
}

/** The console of AWS shows an id as `1111-2222-3333`. */
function idWithoutHyphens({ path, schema }: SchemaError, found: string): readonly MistakeFix[] {
  const digits = found.replace(/[- ]/g, "");
  if (schema.$ref !== "#/$defs/accountId" || !fitsSchema(path, digits)) return [];
  return [{ title: "Write the id without hyphens", newText: `"${digits}"` }];
}
