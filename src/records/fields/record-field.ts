/**
 * One field of the log record, as plain data: what reads the logs derives its own types from it.
 *
 * A body is `json`: its shape is the model's, so readers take it as text.
 */
export type RecordField = NamedField & FieldType;

interface NamedField {
  /** The key in the record, spelt as Bedrock spells it. */
  readonly name: string;
  /** Whether every record has it. A field inside a struct is never required: failed calls have empty structs. */
  readonly isRequired: boolean;
  /** What Panther's schema AWS.BedrockModelInvocation says of the field; it drops the ones that it lacks. */
  readonly panther: "required" | "optional" | "absent";
  /** What the field says, and when it is there; one or two sentences. */
  readonly note: string;
  /** The page that describes the field or shows it. */
  readonly source: string;
}

type FieldType =
  | TextType
  | { readonly kind: "timestamp" }
  /** A whole number from 0. */
  | { readonly kind: "count" }
  | { readonly kind: "decimal" }
  /** Any JSON value. */
  | { readonly kind: "json" }
  /** A map of texts whose keys the caller chose. */
  | { readonly kind: "labels" }
  | { readonly kind: "struct"; readonly fields: readonly RecordField[] };

interface TextType {
  readonly kind: "text";
  /** A regular expression, and what it asks for in words. */
  readonly form?: { readonly pattern: string; readonly description: string };
  /** The values that are known today; AWS may add others. */
  readonly knownValues?: readonly string[];
}
