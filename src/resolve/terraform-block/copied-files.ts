/** Files that are copied beside a stack, by their paths relative to the spec. */
export interface CopiedFiles {
  readonly lockFile?: string;
  readonly include: readonly string[];
}
