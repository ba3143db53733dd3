import type { ChangedResource } from "../stack-change";
import { isGuarded } from "./is-guarded";

/**
 * Whether Terraform refuses a change because of `prevent_destroy`.
 *
 * What is no longer configured has none either, so that it is destroyed.
 */
export function isRefused({ action, after }: ChangedResource): boolean {
  return action === "replace" && isGuarded(after);
}
