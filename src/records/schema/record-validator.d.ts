import type { ErrorObject } from "ajv";

/**
 * Whether a record fits the description of the log record; where it does not, `errors` says why until the next call.
 *
 * `npm run generate` makes the code behind this declaration from record-schema.ts.
 */
export declare const validateRecord: {
  (record: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
};
