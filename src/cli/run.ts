import yargs, { type Argv } from "yargs";
import type { Command, CommandGroup } from "./command";
import { commands } from "./commands";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";
import { standardInputPath } from "./standard-input-path";

/** Runs one command line. Never exits, so that tests can drive it in process. */
export async function run(commandLine: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  let failure: string | undefined;
  const words = commandLine.map((word) => (word === "-" ? standardInputPath : word));
  const parser = yargs(words)
    .scriptName("bedtrail")
    .usage(
      "$0 <command>\n\nTurns one spec into the Terraform that logs Amazon Bedrock model invocations.",
    )
    .strict()
    .locale("en")
    .parserConfiguration({ "boolean-negation": false })
    .demandCommand(1, "Name a command.")
    .check(optionsStandOnce)
    .exitProcess(false)
    .fail((message, error: unknown) => {
      // What a check refuses comes as a text in place of an error.
      if (typeof error === "object" && error !== null) throw error as Error;
      failure = message;
    })
    .help()
    .version();
  const add = (to: Argv, { usage, summary, options, run: runCommand }: Command): Argv =>
    to.command(usage, summary, options, async (parsed) => {
      if (failure === undefined) code = await runCommand(parsed, host);
    });
  for (const command of commands) {
    if ("run" in command) add(parser, command);
    else parser.command(command.usage, command.summary, (group) => addGroup(group, command, add));
  }
  await parser.parseAsync(words, {}, (_error, _parsed, output) => {
    if (output !== "" && failure === undefined) host.standardOutput.write(`${output}\n`);
  });
  if (failure === undefined) return code;
  host.standardError.write(`bedtrail: ${failure}\nRun \`bedtrail --help\` for what is allowed.\n`);
  return exitCode.wrongUsage;
}

/** The commands behind a first word, one of which must be named. */
function addGroup(
  parser: Argv,
  { commands: members }: CommandGroup,
  add: (to: Argv, command: Command) => Argv,
): Argv {
  return members.reduce(add, parser).demandCommand(1, "Name a command.");
}

/** What may be given several times; `_` are the words that name the command. */
const repeatable: ReadonlySet<string> = new Set([
  "_",
  ...commands
    .flatMap((command) => ("run" in command ? [command] : command.commands))
    .flatMap((command) => command.repeatable ?? []),
]);

/** yargs makes a list of an option that is given twice, for which no command is prepared. */
function optionsStandOnce(parsed: Readonly<Record<string, unknown>>): string | true {
  const twice = Object.keys(parsed).find(
    (name) => Array.isArray(parsed[name]) && !repeatable.has(name),
  );
  return twice === undefined || `--${twice} is given more than once.`;
}
