import type { SchemaNode } from "../../spec/schema-annotations";
import type { MeantDocument, Mistake } from "../mistake";
import type { SchemaError } from "../schema-error";
import { placeName } from "../words/place-name";
import { isAccountId } from "../../spec/aws-arn";

/** An account id without quotes is a number to YAML, and a number has no leading zero. */
export function explainAccountNumber(
  { path, schema }: SchemaError,
  document: MeantDocument,
): Mistake | undefined {
  if (typeof document.valueAt(path) !== "number" || !takesAccountId(schema)) return undefined;
  const written = document.textAt(path, "value");
  const newText = `"${written}"`;
  const isId = isAccountId(written);
  return {
    code: "spec/account-id-not-quoted",
    path,
    on: "value",
    message: `${placeName(path)} is ${written} without quotes, a number to YAML; account ids are texts of 12 digits.`,
    hint: isId
      ? `Write ${newText}.`
      : `Write the id with all of its 12 digits, in quotes: this one has ${String(written.replace(/\D/g, "").length)}.`,
    fixes: isId ? [{ title: "Put the account id in quotes", newText }] : [],
  };
}

function takesAccountId(schema: SchemaNode): boolean {
  return [schema, ...(schema.anyOf ?? [])].some(({ $ref }) => $ref === "#/$defs/accountId");
}
