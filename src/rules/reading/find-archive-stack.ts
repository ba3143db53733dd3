import type { CentralStack, ResolvedArchive } from "../../resolve/central/central-stack";
import type { ResolvedSpec } from "../../resolve/target";

/** The stack of the archive. */
export interface ArchiveStack extends CentralStack {
  readonly resolved: ResolvedArchive;
}

/** The archive among the central stacks; none where the spec has no archive. */
export function findArchiveStack({ centralStacks }: ResolvedSpec): ArchiveStack | undefined {
  return centralStacks.find((stack): stack is ArchiveStack => stack.resolved.kind === "archive");
}
