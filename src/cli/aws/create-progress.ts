import type { OutputStream } from "../host";

/** A line on a terminal that says how far something is; it is gone in the end. Elsewhere nothing is written. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
}

/** Moves to the start of the line, and erases it: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const eraseLine = "\r\u001b[2K";

export function createProgress(stream: OutputStream, what: string): Progress {
  if (!stream.isTerminal) return { show: doNothing, clear: doNothing };
  return {
    show: (done, total) => {
      stream.write(`${eraseLine}${String(done)} of ${String(total)} ${what}`);
    },
    clear: () => {
      stream.write(eraseLine);
    },
  };
}

function doNothing(): void {
  // Logs would keep every line of it.
}
