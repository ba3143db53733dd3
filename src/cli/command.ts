import type { Argv, ArgumentsCamelCase } from "yargs";
import type { ExitCode } from "./exit-code";
import type { Host } from "./host";

/** One command of the command line: what yargs needs to know of it, and what it does. */
export interface Command<Options extends object = object> {
  /** In the form of yargs: `name [positional]`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: (parser: Argv) => Argv<Options>;
  /** The options, and positionals, that may be given several times. */
  readonly repeatable?: readonly string[];
  readonly run: (options: ArgumentsCamelCase<Options>, host: Host) => ExitCode | Promise<ExitCode>;
}

/** Commands that share their first word. */
export interface CommandGroup {
  /** The word. */
  readonly usage: string;
  readonly summary: string;
  readonly commands: readonly Command[];
}

/** Keeps the options' type between `options` and `run`, which a list of commands then forgets. */
export function defineCommand<Options extends object>(command: Command<Options>): Command {
  return command as unknown as Command;
}
