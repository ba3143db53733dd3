import { run } from "../../src/cli/run";
import type { OutputStream } from "../../src/cli/host";

/** Runs one command line in this process, in a folder and without environment. */
export async function runInProcess(
  commandLine: readonly string[],
  workingDirectory: string,
): Promise<{ code: number; standardOutput: string; standardError: string }> {
  const standardOutput = collectText();
  const standardError = collectText();
  const readStandardInput = (): Buffer => Buffer.of();
  const host = {
    workingDirectory,
    environment: {},
    readStandardInput,
    standardOutput,
    standardError,
  };
  const code = await run(commandLine, host);
  return { code, standardOutput: standardOutput.text(), standardError: standardError.text() };
}

export function collectText(): OutputStream & { text(): string } {
  const parts: string[] = [];
  return {
    isTerminal: false,
    write: (text) => void parts.push(text),
    text: () => parts.join(""),
  };
}
