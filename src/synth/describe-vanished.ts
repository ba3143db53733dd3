import type { CentralStack } from "../resolve/central/central-stack";

/** What there is to say of a stack that the spec no longer has: what becomes of it, and what to do. */
export interface VanishedStack {
  /** A clause about the stack, without a full stop. */
  readonly what: string;
  readonly hint: string;
}

/** A target is retired; a central stack cannot be, so that it is destroyed, or what it made is left on purpose. */
export function describeVanished(stack: string): VanishedStack {
  return Object.hasOwn(central, stack) ? central[stack as CentralStack["id"]] : target;
}

const target: VanishedStack = {
  what: "has no target any more, and what Terraform made of it stays in AWS",
  hint: "Take the target back into the spec with `retired: true` until that is applied, or destroy the stack first.",
};

const central: Readonly<Record<CentralStack["id"], VanishedStack>> = {
  archive: {
    what: "is no longer in the spec, and its bucket and its key stay in AWS, with the logs in them and without Terraform",
    hint: "Leave `archive` in the spec as long as its logs are wanted. To destroy it, take it back, take `consumers.archive` out of the targets and apply them, then run `terraform destroy` in `stacks/archive`.",
  },
  panther: {
    what: "has no log source to make any more, and those that it made stay in Panther, with their alarms and without Terraform",
    hint: "Take `sources: true` back into the spec, run `terraform destroy` in `stacks/panther`, and take it out then. Panther needs the roles of the targets for that, so these go afterwards.",
  },
};
