import type { Host, OutputStream } from "./host";

/** Colour only on a terminal whose user has not refused it: https://no-color.org */
export function usesColour(stream: OutputStream, environment: Host["environment"]): boolean {
  return stream.isTerminal && (environment["NO_COLOR"] ?? "") === "";
}
