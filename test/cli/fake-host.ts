import { Readable } from "node:stream";
import type { Host, OutputStream } from "../../src/cli/host";

/** A stream whose text a test can read. */
export interface ReadableStream extends OutputStream {
  text(): string;
}

/** A host without a process: a folder, an environment, and streams that remember. */
export interface FakeHost extends Host {
  readonly standardOutput: ReadableStream;
  readonly standardError: ReadableStream;
}

interface Surroundings {
  readonly environment?: Host["environment"];
  readonly isTerminal?: boolean;
  readonly standardInput?: string | Uint8Array;
  readonly openAws?: Host["openAws"];
  readonly now?: Date;
}

export function createFakeHost(
  workingDirectory: string,
  {
    environment = {},
    isTerminal = false,
    standardInput = "",
    openAws = refuseAws,
    now = new Date("2026-01-01T12:00:00Z"),
  }: Surroundings = {},
): FakeHost {
  return {
    workingDirectory,
    environment,
    standardOutput: createStream(isTerminal),
    standardError: createStream(isTerminal),
    readStandardInput: () => Readable.from([Buffer.from(standardInput)]),
    now: () => now,
    openAws,
  };
}

/** A command that has no business with AWS opens none. */
function refuseAws(): never {
  throw new Error("Nobody gave this command an AWS.");
}

function createStream(isTerminal: boolean): ReadableStream {
  const parts: string[] = [];
  return {
    isTerminal,
    write: (text) => void parts.push(text),
    text: () => parts.join(""),
  };
}
