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

/** Whether a resource of the type is destroyed: what belongs to it goes with it, and is no change of its own. */
export function isDestroyed(change: StackChange, type: string): boolean {
  return findResources(change, [type], ["destroy", "replace"]).length > 0;
}

/** Whether a resource of the type is created: what belongs to it was not there before. */
export function isCreated(change: StackChange, type: string): boolean {
  return findResources(change, [type], ["create"]).length > 0;
}
