import type { Report } from "../diagnostics/collector";
import type { SpecDocument } from "../parse/spec-document";
import { formatPath, type DocumentPath } from "../spec/document-path";
import type { ErrorObject } from "ajv";
import { validateSpec } from "./spec-validator";

/**
 * Checks a document against the schema of the language and reports one diagnostic a mistake.
 *
 * Returns the paths of the values that are unusable, so that later passes can leave them out.
 */
export function validateSchema(document: SpecDocument, report: Report): readonly DocumentPath[] {
  if (validateSpec(document.value)) return [];
  const errors = validateSpec.errors ?? [];
  return errors.map((error) => {
    const path = pathOf(error);
    report("schema/wrong-value", {
      message: `${formatPath(path)} ${error.message ?? ""}.`,
      span: document.locate(path, "value"),
    });
    return path;
  });
}

function pathOf({ instancePath }: ErrorObject): DocumentPath {
  return instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
