import type { Host, OutputStream } from "./host";

/** Colour only on a terminal that has it and whose user has not refused it: https://no-color.org */
export function usesColour(stream: OutputStream, environment: Host["environment"]): boolean {
  const isRefused = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  return stream.isTerminal && !isRefused;
}
