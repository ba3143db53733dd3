/** The files of one stack, by their names in its folder. */
export interface StackFiles {
  readonly stack: string;
  readonly files: ReadonlyMap<string, string | Buffer>;
}
