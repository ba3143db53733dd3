import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ciTemplates } from "../../src/cli/init/ci-templates";
import { readTemplate } from "../../src/cli/read-template";
import { writeNewFiles } from "../../src/files/write-new-files";
import type { Finished } from "../examples/built-bedtrail";

/**
 * A `terraform` that writes down how it was called. A file `messages/<stack>.<command>.<count>` makes that call of
 * the command fail with its text.
 */
const script = `#!/usr/bin/env bash
folder=\${1#-chdir=}
stack=\${folder##*/}
command=$2
count=1
while ! mkdir "$RECORDS/count.$stack.$command.$count" 2>/dev/null; do count=$((count + 1)); done
mkdir "$RECORDS/running.$stack"
running=$(ls "$RECORDS" | grep -c '^running[.]')
echo "$command $stack role=\${TF_VAR_assume_role_arn:-default} running=$running panther=\${PANTHER_API_URL:-}\${PANTHER_API_TOKEN:-} \${*:3}" >>"$RECORDS/calls"
sleep 0.05
rmdir "$RECORDS/running.$stack"
message=$RECORDS/messages/$stack.$command.$count
[ ! -e "$message" ] || { cat "$message" >&2; exit 1; }
[ "$command" != output ] || printf 'arn:aws:kms:us-east-1:111122223333:key/%s' "$stack"
`;

/** A call of the fake `terraform`. */
export interface Call {
  readonly command: string;
  readonly stack: string;
  readonly role: string;
  readonly running: number;
  /** The address and the token of Panther, as far as it had them. */
  readonly panther: string;
  readonly options: string;
}

/** A folder with the scripts of an engine, some stacks, and a fake `terraform`. */
export interface StackFolder {
  readonly path: string;
  run(
    commandLine: readonly string[],
    environment?: Readonly<Record<string, string>>,
    input?: string,
  ): Finished;
  calls(): readonly Call[];
  fail(call: string, message: string): void;
}

/** Central stacks are named by a word. That of Panther has no provider of AWS. */
const configurationOf = (stack: string): string =>
  JSON.stringify({
    provider:
      stack === "panther"
        ? { panther: [{}] }
        : { aws: [{ allowed_account_ids: [stack.slice(0, 12)] }] },
    variable: { assume_role_arn: { default: "arn:aws:iam::111122223333:role/terraform" } },
  });

/** Makes a folder in which the scripts of an engine can run. */
export function makeStackFolder(
  path: string,
  engine: (typeof ciTemplates)[number]["name"],
  stacks: readonly string[],
): StackFolder {
  const { folders } = ciTemplates.find(({ name }) => name === engine) ?? { folders: [] };
  for (const folder of folders) writeNewFiles(path, readTemplate(`ci/${folder}`));
  const records = join(path, "records");
  const programs = join(path, "programs");
  for (const folder of [records, join(records, "messages"), programs]) mkdirSync(folder);
  writeFileSync(join(records, "calls"), "");
  writeFileSync(join(programs, "terraform"), script, { mode: 0o755 });
  for (const stack of stacks) {
    const folder = join(path, "cdktf.out/stacks", stack);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "cdk.tf.json"), configurationOf(stack));
  }
  const surroundings = {
    ...process.env,
    PATH: `${programs}${delimiter}${process.env["PATH"] ?? ""}`,
    RECORDS: records,
    BEDTRAIL_RETRY_SECONDS: "0",
  };
  return {
    path,
    run: ([program, ...programArguments], environment, input) => {
      const options = {
        cwd: path,
        env: { ...surroundings, ...environment },
        encoding: "utf8" as const,
        input,
      };
      const { status, stdout, stderr } = spawnSync(program ?? "", programArguments, options);
      return { code: status, standardOutput: stdout, standardError: stderr };
    },
    calls: () =>
      readFileSync(join(records, "calls"), "utf8").split("\n").filter(Boolean).map(parseCall),
    fail: (call, message) => {
      writeFileSync(join(records, "messages", call), message);
    },
  };
}

function parseCall(line: string): Call {
  const [command = "", stack = "", role = "", running = "", panther = "", ...options] =
    line.split(" ");
  return {
    command,
    stack,
    role: role.replace("role=", ""),
    running: Number(running.replace("running=", "")),
    panther: panther.replace("panther=", ""),
    options: options.join(" "),
  };
}

/** The names of what is left in a folder, to show that a script tidies up. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
