import type { ErrorObject } from "ajv";

/**
 * Whether a document fits spec.schema.json; where it does not, `errors` says why until the next call.
 *
 * `npm run generate` makes the code behind this declaration from the schema. That a document fits
 * does not make it a `Spec`: keys that only a merged target must have are checked after the merge.
 */
export declare const validateSpec: {
  (document: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
};
