import type { DiagnosticCode } from "../diagnostics/catalog";

/** Why a file could not be read: a diagnostic without a place. */
export interface ReadFailure {
  readonly kind: "failure";
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string;
}

export interface ReadBytes {
  readonly kind: "bytes";
  readonly bytes: Buffer;
}

/**
 * A folder that a spec and the files it names are read from: on disk, or in a git commit.
 *
 * Nothing outside the folder can be read through it.
 */
export interface SourceFolder {
  /** The path of a file as the user may read it: relative to the working directory, with `/`. */
  displayName(path: string): string;
  /** Reads a file by its path relative to the folder, if it has at most `maxBytes`. */
  read(path: string, maxBytes: number): ReadBytes | ReadFailure;
}
