import type { DiagnosticCode } from "../diagnostics/catalog";
import type { DocumentPath } from "../spec/document-path";
import type { JsonValue } from "../spec/json-value";
import type { SchemaError } from "./schema-error";

/** One mistake of a user, by paths of the document as it was meant. */
export interface Mistake {
  readonly code: DiagnosticCode;
  readonly path: DocumentPath;
  readonly on: "key" | "value";
  readonly message: string;
  readonly hint?: string | undefined;
  readonly related?: readonly { readonly message: string; readonly path: DocumentPath }[];
  readonly fixes?: readonly MistakeFix[];
  /** What later passes cannot use; the path of the mistake where nothing is said. */
  readonly unusable?: readonly DocumentPath[];
}

/** Replaces the text of the key or value at fault. */
export interface MistakeFix {
  readonly title: string;
  readonly newText: string;
}

/** A document as it was meant: misspelt keys are spelt right. */
export interface MeantDocument {
  readonly value: JsonValue;
  valueAt(path: DocumentPath): JsonValue | undefined;
  /** The text of a key or value as it stands in the file, quotes and all. */
  textAt(path: DocumentPath, on: "key" | "value"): string;
}

/** Turns what the validator says of one keyword into what a user did; nothing where another error says it better. */
export type Explainer = (error: SchemaError, document: MeantDocument) => readonly Mistake[];
