import type { DocumentPath } from "../spec/document-path";
import type { JsonValue } from "../spec/json-value";
import { validateSpec } from "./spec-validator";

/**
 * Whether the schema takes a value at a path.
 *
 * The validator itself answers, on a document that has nothing but that value, so that a fix is never one
 * that the next run would refuse.
 */
export function fitsSchema(path: DocumentPath, value: JsonValue): boolean {
  const document = [...path]
    .reverse()
    .reduce<JsonValue>(
      (inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }),
      value,
    );
  if (validateSpec(document)) return true;
  const pointer = path
    .map((step) =>
      typeof step === "number" ? "/0" : `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    )
    .join("");
  return !(validateSpec.errors ?? []).some(({ instancePath }) =>
    `${instancePath}/`.startsWith(`${pointer}/`),
  );
}
