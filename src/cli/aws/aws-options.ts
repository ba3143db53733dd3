import type { Argv } from "yargs";
import { suggest } from "../../diagnostics/suggest";
import { findUnknownPlaceholders, placeholders } from "../../resolve/templates/template";

/** How a command asks AWS, in the words of the command line. */
export interface AwsOptions {
  readonly roleArn?: string | undefined;
  readonly concurrency: number;
  readonly timeLimit: number;
}

interface WrittenAwsOptions {
  readonly "role-arn": string | undefined;
  readonly concurrency: number;
  readonly "time-limit": number;
}

/** Adds the options of every command that asks AWS. */
export function addAwsOptions<Options>(parser: Argv<Options>): Argv<Options & WrittenAwsOptions> {
  return parser
    .option("role-arn", {
      type: "string",
      requiresArg: true,
      describe: "The role to assume in each account, in place of the spec's; takes placeholders",
    })
    .option("concurrency", {
      type: "number",
      requiresArg: true,
      default: 16,
      describe: "How many targets are asked at the same time",
    })
    .option("time-limit", {
      type: "number",
      requiresArg: true,
      default: 30,
      describe: "Seconds after which a target is given up",
    });
}

/** What is wrong with the options, as a sentence. */
export function wrongAwsOptions(options: AwsOptions): string | undefined {
  const { concurrency, timeLimit, roleArn = "" } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > maxConcurrency) {
    return `--concurrency takes a whole number from 1 to ${String(maxConcurrency)}.`;
  }
  if (!(timeLimit > 0 && timeLimit <= maxTimeLimit)) {
    return `--time-limit takes seconds, more than 0 and at most ${String(maxTimeLimit)}.`;
  }
  return wrongRoleArn(roleArn);
}

/** Taken literally, a misspelt placeholder would be a role that is nowhere, in every account. */
function wrongRoleArn(roleArn: string): string | undefined {
  const [unknown] = findUnknownPlaceholders(roleArn);
  if (unknown === undefined) return undefined;
  const { name } = unknown;
  const [meant] = suggest(name, placeholders);
  const question = meant === undefined ? "" : ` Did you mean {${meant}}?`;
  const known = placeholders.map((placeholder) => `{${placeholder}}`).join(", ");
  return `--role-arn: there is no placeholder {${name}}.${question} It takes ${known}; {{${name}}} is a literal {${name}}.`;
}

const maxConcurrency = 1000;
const maxTimeLimit = 3600;
