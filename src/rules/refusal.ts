import { suggest } from "../diagnostics/suggest";
import { formatPath, type DocumentPath } from "../spec/document-path";

/** A part of the spec that the schema refused. */
export interface Refusal {
  /**
   * Whether the part is what a rule reads, lies around it or in it, or is a misspelt key that means it.
   *
   * Of a list or map that is read entry by entry, as `readers.*`, one refused entry says nothing of the others.
   */
  readonly concerns: (read: string) => boolean;
}

/** Takes a path apart once, since every rule asks. */
export function describeRefusal(path: DocumentPath): Refusal {
  const steps = path.filter((step) => typeof step === "string");
  const refused = formatPath(steps);
  const isItem = typeof path.at(-1) === "number";
  const block = steps.slice(0, -1);
  const [key = ""] = steps.slice(-1);
  const meanings = new Map<string, boolean>();

  function mayMean(known: string): boolean {
    const isMeant = meanings.get(known) ?? suggest(key, [known]).length > 0;
    meanings.set(known, isMeant);
    return isMeant;
  }

  function isMisspelt(read: readonly string[]): boolean {
    const known = read[block.length];
    return (
      known !== undefined && block.every((step, index) => step === read[index]) && mayMean(known)
    );
  }

  return {
    concerns(read) {
      const [whole = read, entry] = read.split(".*", 2);
      const isInside = refused.startsWith(`${whole}.`);
      if (entry !== undefined && (isInside || (isItem && refused === whole))) return false;
      if (refused === whole || isInside || whole.startsWith(`${refused}.`)) return true;
      return isMisspelt(whole.split("."));
    },
  };
}
