import type { ErrorObject } from "ajv";
import type { RecordField } from "../fields/record-field";
import { validatePantherRecord } from "../schema/panther-validator";
import { validateRecord } from "../schema/record-validator";
import { pantherTimeForm } from "../timestamp-forms";
import { describeAllowed } from "./describe-value";

/** Whose schema records are held to. */
export type RecordProfileName = "bedrock" | "panther";

/** A schema of records, and how to speak of it. */
export interface RecordProfile {
  readonly validate: {
    (record: unknown): boolean;
    readonly errors?: readonly ErrorObject[] | null;
  };
  readonly allowed: (field: RecordField) => string;
  /** What follows from a missing field. */
  readonly missingHint: string;
  readonly wrongHint: string;
}

export const recordProfiles: Readonly<Record<RecordProfileName, RecordProfile>> = {
  bedrock: {
    validate: validateRecord,
    allowed: describeAllowed,
    missingHint: "Bedrock writes it in every record: look for what changed the file on its way.",
    wrongHint: "Bedrock writes no such value: look for what changed the file on its way.",
  },
  panther: {
    validate: validatePantherRecord,
    allowed: describeAllowedByPanther,
    missingHint: "Panther takes no record without it, and raises an alert for each.",
    wrongHint: "Panther takes no record of that form, and raises an alert for each.",
  },
};

function describeAllowedByPanther(field: RecordField): string {
  switch (field.kind) {
    case "text":
      return field.panther === "required" ? "a text that is not empty" : "a text";
    case "timestamp":
      return pantherTimeForm.description;
    case "count":
      return "a whole number";
    default:
      return describeAllowed(field);
  }
}
