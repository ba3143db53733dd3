import { run } from "../../src/cli/run";
import { createFakeHost } from "./fake-host";

/** What a command line printed, and how it ended. */
export interface Outcome {
  readonly exit: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs one command line in this process, in a folder and without environment. */
export async function runInFolder(folder: string, words: readonly string[]): Promise<Outcome> {
  const host = createFakeHost(folder);
  const exit = await run(words, host);
  return { exit, output: host.standardOutput.text(), errors: host.standardError.text() };
}
