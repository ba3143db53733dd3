import type { Aws } from "../live/aws/aws";

/** The world outside, as the commands see it; tests bring their own. */
export interface Host {
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly standardOutput: OutputStream;
  readonly standardError: OutputStream;
  /** What is piped into the process; asked for once, and only where a command reads it. */
  readonly readStandardInput: () => AsyncIterable<Uint8Array>;
  /** The present time. Nothing that is compiled depends on it. */
  readonly now: () => Date;
  /** Opens AWS for at most so many calls at the same time. */
  readonly openAws: (maxCalls: number) => Promise<Aws>;
}

export interface OutputStream {
  readonly isTerminal: boolean;
  write(text: string): void;
}
