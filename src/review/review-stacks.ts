import { createHash } from "node:crypto";
import type { FactMarks, StackPair, StackSide, StackSides } from "../changes/pair-stacks";
import { parseTargetId, targetId } from "../spec/target-id";
import { assembleReview } from "./assemble-review";
import { createGrouper } from "./grouping/group-changes";
import { markOf } from "./marks/marks";
import { createOpenText } from "./marks/open-text";
import type { Review, ReviewedTarget, ReviewSubject } from "./review";
import type { ReviewedSpec } from "./reviewed-spec";
import type { StackChange } from "./stack-change";
import { changeOfStack } from "./stacks/change-of-stack";
import { isEntangled } from "./stacks/is-entangled";

/** What stands for the facts of a target while stacks are compared. */
export const factMarks: FactMarks = {
  account: markOf("account"),
  accountName: markOf("accountName"),
  region: markOf("region"),
  partition: markOf("partition"),
  stack: targetId(markOf("account"), markOf("region")),
};

/**
 * Reviews what differs between the stacks of two sides, which hold `factMarks` where they can.
 *
 * Stacks that are the same text once a target's own values are taken out are compared once, so that ten thousand
 * targets of three blueprints cost three comparisons.
 */
export function reviewStacks(
  pairs: Iterable<StackPair>,
  subject: ReviewSubject,
  spec: ReviewedSpec,
): Review {
  const grouper = createGrouper();
  const compare = rememberComparisons();
  for (const { id, target: known, spellOut, ...sides } of pairs) {
    const target = describeTarget(id, known);
    // A central stack is the only one of its kind, and an account in it may be that of a target.
    const isOpen = spellOut !== undefined || known?.kind === "central";
    const marked = isOpen ? sides : openSides(sides, target);
    let compared = compare(target, marked);
    if (spellOut !== undefined && isEntangled(compared.change, target)) {
      compared = compare(target, openSides(spellOut(), target));
    }
    if (compared.group === undefined) compared.group = grouper.add({ ...compared.change, target });
    else grouper.join(compared.group, target);
  }
  return assembleReview(subject, grouper.finish(), spec);
}

/** A comparison, and the group that it went to. */
interface ComparedStacks {
  readonly change: StackChange;
  group?: string;
}

function rememberComparisons(): (target: ReviewedTarget, sides: StackSides) => ComparedStacks {
  const compared = new Map<string, ComparedStacks>();
  return (target, sides) => {
    const content = hash([sides.before, sides.after]);
    const found = compared.get(content) ?? {
      change: changeOfStack(target, sides.before, sides.after),
    };
    compared.set(content, found);
    return found;
  };
}

/** A stack that only an output has says by its name what it is for. */
function describeTarget(id: string, target: StackPair["target"]): ReviewedTarget {
  if (target !== undefined) {
    const { account, region, wave } = target;
    return {
      id,
      account: account.id,
      ...(account.name !== undefined && { accountName: account.name }),
      region: region.code,
      ...(target.kind === "target" && { group: target.group }),
      wave,
    };
  }
  return { id, ...parseTargetId(id) };
}

/** In files nobody can tell the name of an account from other words. */
function openSides({ before, after }: StackSides, target: ReviewedTarget): StackSides {
  const { accountName: _name, ...known } = target;
  const openText = createOpenText(known);
  return {
    ...(before && { before: { ...before, terraform: openText(before.terraform) } }),
    ...(after && { after: { ...after, terraform: openText(after.terraform) } }),
  };
}

function hash(sides: readonly (StackSide | undefined)[]): string {
  const digest = createHash("sha256");
  for (const side of sides) {
    digest.update(side === undefined ? "-" : `+${side.terraform}`);
    for (const [name, content] of side?.copied ?? []) digest.update(`\0${name}\0`).update(content);
    digest.update("\0\0");
  }
  return digest.digest("hex");
}
