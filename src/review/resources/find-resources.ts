import type { Action } from "../resource-change";
import type { ChangedResource, StackChange } from "../stack-change";

/** The resources of some types to which a change does one of some things. */
export function findResources(
  { resources }: StackChange,
  types: readonly string[],
  actions: readonly Action[],
): readonly ChangedResource[] {
  return resources.filter(({ type, action }) => types.includes(type) && actions.includes(action));
}
