import { type AppliedStack, applyStack, type PlannedChange } from "./applied-stack";
import { inOrder, reverseOrder } from "./in-order";
import { prepareStacks, type SpecOptions } from "./prepare-stacks";

/** A spec whose stacks are all applied. */
export interface AppliedSpec {
  /** The spec's folder: as option of another call, the next spec is applied over the state of this one. */
  readonly folder: string;
  readonly stacks: readonly AppliedStack[];
  /** The stack of that name, `<account>-<region>` for a target. */
  readonly stack: (name: string) => AppliedStack;
  /** The second plan of every stack, by name: each empty, if the spec was compiled right. */
  readonly secondPlans: () => Promise<Readonly<Record<string, readonly PlannedChange[]>>>;
  /** Destroys every stack, those that others depend on last. */
  readonly destroy: () => Promise<void>;
}

/**
 * Compiles a spec with the built command line and applies all of its stacks to moto, two at a time and in the
 * order of the manifest's dependencies.
 *
 * Every account can be used, if the spec has `terraform.assumeRole`; without it, only `motoAccount` passes
 * `allowed_account_ids`. To be destroyed, a spec needs `deletionProtection: false`.
 */
export async function applySpec(specText: string, options: SpecOptions): Promise<AppliedSpec> {
  const prepared = await prepareStacks(specText, options);
  const stacks = await inOrder(prepared.stacks, applyStack);
  return {
    folder: prepared.folder,
    stacks,
    stack: (name) => {
      const found = stacks.find((stack) => stack.name === name);
      if (found === undefined) throw new Error(`There is no stack ${name}.`);
      return found;
    },
    secondPlans: async () =>
      Object.fromEntries(
        await Promise.all(
          stacks.map(async (stack) => [stack.name, await stack.secondPlan()] as const),
        ),
      ),
    destroy: async () => {
      await inOrder(reverseOrder(stacks), (stack) => stack.destroy());
    },
  };
}
