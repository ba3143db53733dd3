import type { Diagnostic } from "./diagnostic";

/** Whether a diagnostic stops what needs a spec without mistakes: an error that nobody accepted does. */
export function isOpenError({ severity, acceptedBecause }: Diagnostic): boolean {
  return severity === "error" && acceptedBecause === undefined;
}
