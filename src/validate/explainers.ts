import { explainDuplicateItem } from "./keywords/duplicate-item";
import { explainMissingKey } from "./keywords/missing-key";
import { explainNoBranch } from "./keywords/no-branch";
import { explainOutOfRange } from "./keywords/out-of-range";
import { explainUnknownKey } from "./keywords/unknown-key";
import { explainWrongForm } from "./keywords/wrong-form";
import { explainWrongType } from "./keywords/wrong-type";
import { explainWrongValue } from "./keywords/wrong-value";
import type { Explainer } from "./mistake";

/** Who speaks for each keyword that the schema of the spec uses. */
export const explainers: Readonly<Record<string, Explainer>> = {
  additionalProperties: explainUnknownKey,
  anyOf: explainNoBranch,
  const: explainWrongValue,
  enum: explainWrongValue,
  maximum: explainOutOfRange,
  maxLength: explainWrongForm,
  maxProperties: explainOutOfRange,
  minimum: explainOutOfRange,
  minItems: explainOutOfRange,
  minLength: explainWrongForm,
  minProperties: explainOutOfRange,
  pattern: explainWrongForm,
  required: explainMissingKey,
  type: explainWrongType,
  uniqueItems: explainDuplicateItem,
  /** The keyword that the name does not fulfil speaks for itself. */
  propertyNames: () => [],
};
