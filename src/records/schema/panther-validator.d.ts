import type { ErrorObject } from "ajv";

/**
 * Whether a record fits Panther's schema as its page lists it; where it does not, `errors` says why until the next call.
 *
 * `npm run generate` makes the code behind this declaration from panther-schema.ts.
 */
export declare const validatePantherRecord: {
  (record: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
};
