import type { ErrorObject } from "ajv";
import type { JsonMap } from "../../spec/json-value";
import type { RecordField } from "../fields/record-field";
import { recordFields } from "../record-fields";
import { describePath } from "./describe-path";
import { describeFound } from "./describe-value";
import { findImpossibleTimes } from "./find-impossible-times";
import { valueIn, type RecordProblem } from "./record-problem";
import type { RecordProfile } from "./record-profile";

/**
 * Every problem of a record, one for each value, and one for all fields that it lacks.
 *
 * The form of a time says how many days a month has at most, and not which: a time that fits may still be none.
 */
export function checkRecord(record: JsonMap, profile: RecordProfile): readonly RecordProblem[] {
  const errors = profile.validate(record) ? [] : (profile.validate.errors ?? []);
  const missing = errors.filter(({ keyword }) => keyword === "required");
  const impossible = findImpossibleTimes(record, recordFields);
  const wrong = new Map([
    ...errors
      .filter(({ keyword }) => keyword !== "required")
      .map((error) => [error.instancePath, pathOf(error)] as const),
    ...impossible.map((path) => [`/${path.join("/")}`, path] as const),
  ]);
  return [
    ...(missing.length === 0 ? [] : [describeMissing(missing, profile)]),
    ...[...wrong.values()].map((path) => describeWrong(path, record, profile)),
  ];
}

function describeMissing(errors: readonly ErrorObject[], profile: RecordProfile): RecordProblem {
  const names = errors.map(({ params }) => String(params["missingProperty"]));
  return {
    code: "records/missing-field",
    path: [],
    message: `The record lacks ${names.join(", ")}.`,
    hint: profile.missingHint,
  };
}

function describeWrong(
  path: readonly string[],
  record: JsonMap,
  profile: RecordProfile,
): RecordProblem {
  const field = fieldAt(path, recordFields);
  // Below a map of labels each value is a text.
  const allowed = field === undefined ? "a text" : profile.allowed(field);
  return {
    code: "records/wrong-field",
    path,
    message: `${describePath(path)} is ${describeFound(valueIn(record, path))}; it must be ${allowed}.`,
    hint: profile.wrongHint,
  };
}

function fieldAt(
  [name, ...rest]: readonly string[],
  fields: readonly RecordField[],
): RecordField | undefined {
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined || rest.length === 0) return field;
  return field.kind === "struct" ? fieldAt(rest, field.fields) : undefined;
}

/** The keys of a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901#section-4 */
function pathOf({ instancePath }: ErrorObject): readonly string[] {
  const steps = instancePath.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
