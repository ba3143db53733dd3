import { matchesGlob } from "../spec/match-glob";

/** Whether a glob means a target: `<group>/<stack>` as its label says, or the stack alone, so that `*` means all. */
export function matchesStack(glob: string, label: string): boolean {
  return matchesGlob(glob, label) || matchesGlob(glob, label.slice(label.indexOf("/") + 1));
}
