import type { ListedTarget } from "../../changes/list-targets";

/** The columns of a list of targets, in order; those of a comparison only where there is one. */
export function targetColumns(
  targets: readonly ListedTarget[],
): readonly { readonly title: string; readonly cell: (target: ListedTarget) => string }[] {
  const columns = [
    { title: "target", cell: ({ id }: ListedTarget) => id },
    { title: "account", cell: ({ account }: ListedTarget) => account ?? "" },
    { title: "name", cell: ({ accountName }: ListedTarget) => accountName ?? "" },
    { title: "region", cell: ({ region }: ListedTarget) => region ?? "" },
    { title: "group", cell: ({ group }: ListedTarget) => group ?? "" },
    { title: "wave", cell: ({ wave }: ListedTarget) => (wave === undefined ? "" : String(wave)) },
    { title: "retired", cell: ({ retired }: ListedTarget) => (retired === true ? "yes" : "") },
    { title: "blueprint", cell: ({ blueprint }: ListedTarget) => blueprint ?? "" },
  ];
  if (targets.every(({ change }) => change === undefined)) return columns;
  return [
    { title: "change", cell: ({ change }) => change ?? "" },
    ...columns,
    { title: "reasons", cell: ({ reasons }) => (reasons ?? []).join("; ") },
  ];
}
