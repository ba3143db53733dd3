/** What the process ends with; part of the public contract. */
export const exitCode = {
  done: 0,
  /** The spec or the review has errors, or a difference was asked for and found. */
  hasErrors: 1,
  /** Wrong usage, or a file of the command line that cannot be read or written. */
  wrongUsage: 2,
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
