import type { Host, OutputStream } from "./host";
import { openProcessAws } from "./aws/open-process-aws";

/** The host of a real process. */
export function createProcessHost(): Host {
  // A reader that stops reading (`| head`) is no mistake of anybody's.
  process.stdout.on("error", ignoreClosedPipe);
  process.stderr.on("error", ignoreClosedPipe);
  return {
    workingDirectory: process.cwd(),
    environment: process.env,
    standardOutput: createStream(process.stdout),
    standardError: createStream(process.stderr),
    readStandardInput: () => process.stdin,
    now: () => new Date(),
    openAws: openProcessAws,
  };
}

function createStream(stream: NodeJS.WriteStream): OutputStream {
  return {
    isTerminal: stream.isTTY,
    write(text) {
      stream.write(text);
    },
  };
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
