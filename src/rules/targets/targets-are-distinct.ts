import type { DuplicateTarget, ResolvedSpec } from "../../resolve/target";
import { listInWords } from "../wording/list-in-words";
import type { SpecRule } from "../rule";

/** A target belongs to one group: Bedrock holds one logging configuration for it, and two stacks would fight over it. */
export const targetsAreDistinct: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, report }) {
    for (const { first, second, ids } of foldDuplicates(resolved)) {
      report("targets/duplicate", {
        message: `${listInWords(ids)} ${ids.length === 1 ? "is" : "are"} reached by two groups; a target belongs to one.`,
        hint: "Leave the account or the Region out of one of the two groups.",
        at: [...second.accountPlace, "id"],
        targets: ids,
        related: [
          { message: "The other group has the account here.", at: [...first.accountPlace, "id"] },
          { message: `The other group has ${first.region.code} here.`, at: first.regionPlace },
          { message: `This group has ${second.region.code} here.`, at: second.regionPlace },
        ],
      });
    }
  },
};

interface FoldedDuplicate extends DuplicateTarget {
  readonly ids: string[];
}

/** Duplicates by the two places that name the account. Within one group another rule tells of the account. */
function foldDuplicates({ duplicates }: ResolvedSpec): Iterable<FoldedDuplicate> {
  const folded = new Map<string, FoldedDuplicate>();
  for (const { first, second } of duplicates) {
    if (first.accountPlace[1] === second.accountPlace[1]) continue;
    const key = JSON.stringify([first.accountPlace, second.accountPlace]);
    const known = folded.get(key);
    if (known === undefined) folded.set(key, { first, second, ids: [second.id] });
    else known.ids.push(second.id);
  }
  return folded.values();
}
