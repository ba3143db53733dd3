import yargs from "yargs";
import { commands } from "./commands";
import { exitCode, type ExitCode } from "./exit-code";
import type { Host } from "./host";

/** Runs one command line. Never exits, so that tests can drive it in process. */
export async function run(commandLine: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  let failure: string | undefined;
  const parser = yargs([...commandLine])
    .scriptName("bedtrail")
    .usage(
      "$0 <command>\n\nTurns one spec into the Terraform that logs Amazon Bedrock model invocations.",
    )
    .strict()
    .locale("en")
    .parserConfiguration({ "boolean-negation": false })
    .demandCommand(1, "Name a command.")
    .exitProcess(false)
    .fail((message, error) => {
      if (error as Error | undefined) throw error;
      failure = message;
    })
    .help()
    .version();
  for (const { usage, summary, options, run: runCommand } of commands) {
    parser.command(usage, summary, options, async (parsed) => {
      if (failure === undefined) code = await runCommand(parsed, host);
    });
  }
  await parser.parseAsync([...commandLine], {}, (_error, _parsed, output) => {
    if (output !== "" && failure === undefined) host.standardOutput.write(`${output}\n`);
  });
  if (failure === undefined) return code;
  host.standardError.write(`bedtrail: ${failure}\nRun \`bedtrail --help\` for what is allowed.\n`);
  return exitCode.wrongUsage;
}
