import { execFile } from "node:child_process";
import { join } from "node:path";
import { packageFolder, type Finished } from "../examples/built-bedtrail";
import { isolatedEnvironment } from "./isolated-environment";

/** Runs the built command line with an AWS to ask, while this process goes on: it may be the way to that AWS. */
export function runWithAws(
  commandLine: readonly string[],
  { folder, awsEndpoint }: { readonly folder: string; readonly awsEndpoint: string },
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const program = join(packageFolder, "dist/cli/main.js");
  const options = { cwd: folder, env: { ...isolatedEnvironment(awsEndpoint), ...environment } };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...commandLine],
      options,
      (_error, standardOutput, standardError) => {
        resolve({ code: child.exitCode, standardOutput, standardError });
      },
    );
  });
}
