import { execFile } from "node:child_process";
import { basename } from "node:path";
import { isolatedEnvironment } from "./isolated-environment";
import { createSlots } from "./slots";
import { listDiagnostics, parseMessages, printDiagnostics } from "./terraform-messages";

/** A stack's folder, and the AWS that Terraform reaches from there. */
export interface Workspace {
  readonly folder: string;
  readonly awsEndpoint: string;
}

/** How a run ended, one way or another. */
export interface TerraformRun {
  readonly exitCode: number;
  readonly standardOutput: string;
}

const timeoutMilliseconds = 300_000;
const longestOutputBytes = 256 * 1024 * 1024;

/** Two at once: a provider needs a core while it starts, and hundreds of megabytes. */
const inSlot = createSlots(2);

/**
 * Runs Terraform in a workspace, and throws Terraform's own words when it ends with another code than expected.
 */
export async function runTerraform(
  workspace: Workspace,
  commandLine: readonly string[],
  expectedCodes: readonly number[] = [0],
): Promise<TerraformRun> {
  const { exitCode, standardOutput, standardError } = await inSlot(() =>
    execute(workspace, commandLine),
  );
  if (exitCode !== undefined && expectedCodes.includes(exitCode)) {
    return { exitCode, standardOutput };
  }
  const words = printDiagnostics(listDiagnostics(parseMessages(standardOutput)));
  throw new Error(
    `terraform ${commandLine.join(" ")} in ${basename(workspace.folder)} ended with ` +
      `${exitCode === undefined ? "a signal" : String(exitCode)}:\n` +
      `${words === "" ? standardOutput : words}\n${standardError}`,
  );
}

interface Ended {
  readonly exitCode: number | undefined;
  readonly standardOutput: string;
  readonly standardError: string;
}

function execute(workspace: Workspace, commandLine: readonly string[]): Promise<Ended> {
  const options = {
    cwd: workspace.folder,
    env: isolatedEnvironment(workspace.awsEndpoint),
    maxBuffer: longestOutputBytes,
    timeout: timeoutMilliseconds,
  };
  return new Promise((resolve) => {
    const child = execFile("terraform", commandLine, options, (_error, stdout, stderr) => {
      const exitCode = child.exitCode ?? undefined;
      resolve({ exitCode, standardOutput: stdout, standardError: stderr });
    });
  });
}
