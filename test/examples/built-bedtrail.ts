import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of the package. */
export const packageFolder = join(__dirname, "../..");

/** How a process ended, and what it said. */
export interface Finished {
  readonly code: number | null;
  readonly standardOutput: string;
  readonly standardError: string;
}

/** Where and with what a process runs. */
export interface Surroundings {
  readonly workingDirectory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a script with Node in a process of its own. */
export function runScript(
  script: string,
  scriptArguments: readonly string[],
  { workingDirectory, environment }: Surroundings,
): Finished {
  if (!existsSync(script)) throw new Error(`There is no "${script}". Run \`npm run build\` first.`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...scriptArguments], {
    cwd: workingDirectory,
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  return { code: status, standardOutput: stdout, standardError: stderr };
}

/** Runs the built command line. */
export function runBedtrail(commandLine: readonly string[], surroundings: Surroundings): Finished {
  return runScript(join(packageFolder, "dist/cli/main.js"), commandLine, surroundings);
}
