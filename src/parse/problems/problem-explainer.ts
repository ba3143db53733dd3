import type { YAMLError } from "yaml";
import type { DiagnosticCode } from "../../diagnostics/catalog";
import type { Lexeme } from "../lexemes";

/** A text that is not YAML, with what the library says of it. */
export interface BrokenText {
  readonly text: string;
  /** In the order of the text. */
  readonly problems: readonly YAMLError[];
  readonly lexemes: readonly Lexeme[];
}

/** What a user did wrong, where the library only says where reading stopped making sense. */
export interface SyntaxMistake {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
  readonly related?: readonly {
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
}

/** Recognizes one kind of mistake behind a problem, or leaves the problem to others. */
export type ProblemExplainer = (
  problem: YAMLError,
  broken: BrokenText,
) => SyntaxMistake | undefined;
