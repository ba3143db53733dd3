/**
 * The path that stands for standard input, on every system.
 *
 * A lone dash means the same to users, but yargs loses one inside a list of paths.
 */
export const standardInputPath = "/dev/stdin";
