import { fitsSchema } from "../fits-schema";
import type { MeantDocument, Mistake } from "../mistake";
import type { SchemaError } from "../schema-error";
import { placeName } from "../words/place-name";

/** `{name}` without quotes is a map with one key to YAML. */
export function explainPlaceholderMap(
  { path }: SchemaError,
  document: MeantDocument,
): Mistake | undefined {
  const name = /^\{\s*([A-Za-z]\w*)\s*\}$/.exec(document.textAt(path, "value"))?.[1];
  if (name === undefined || !fitsSchema(path, `{${name}}`)) return undefined;
  const newText = `"{${name}}"`;
  return {
    code: "spec/placeholder-not-quoted",
    path,
    on: "value",
    message: `${placeName(path)} is {${name}} without quotes, a map to YAML.`,
    hint: `Write ${newText}.`,
    fixes: [{ title: "Put the text in quotes", newText }],
  };
}
