import type { PreparedStack } from "./prepare-stacks";
import { plan, readPlan } from "./terraform";

/** The addresses that a plan imports, and those that it would do anything else to. */
export async function planImports(
  stack: PreparedStack,
): Promise<{ imported: readonly string[]; changed: readonly string[] }> {
  await plan(stack.workspace);
  const { resource_changes: changes = [] } = await readPlan(stack.workspace);
  return {
    imported: changes.filter(({ change }) => "importing" in change).map(({ address }) => address),
    changed: changes
      .filter(({ change }) => change.actions.some((action) => action !== "no-op"))
      .map(({ address, change }) => `${change.actions.join("+")} ${address}`),
  };
}
