import type { Report } from "../diagnostics/collector";
import type { LoadedSpec } from "../load-spec";
import { usableItems } from "../resolve/usable-spec";
import type { DocumentPath } from "../spec/document-path";

/** Reports what a spec says and an adopted one does not, though what is logged is no reason for it. */
export function reportNotCarried({ document, spec }: LoadedSpec, report: Report): void {
  const tell = (path: DocumentPath, message: string, hint: string): void => {
    report("live/not-carried", { message, hint, span: document.locate(path, "key") });
  };
  for (const path of listConsumers(spec)) tell(path, noConsumers, addLater);
  if (spec.archive !== undefined) tell(["archive"], "The new spec has no `archive`.", addLater);
  for (const [index, { accounts }] of usableItems(spec.targets)) {
    if (Array.isArray(accounts)) continue;
    tell(["targets", index, "accounts"], listedAccounts, nameInventory);
  }
  if (usableItems(spec.overrides).length > 0) tell(["overrides"], noOverrides, overrideAgain);
}

const noConsumers = "The new spec has no `consumers`.";
const addLater = "Write it into the new spec once its first apply is through: it makes resources.";
const listedAccounts = "The new spec lists the accounts of the inventory one by one.";
const nameInventory =
  "Name the inventory again where a group is to follow it, with what its targets have in common.";
const noOverrides = "The new spec has no `overrides`: its groups say what they came to.";
const overrideAgain = "Write an override again where targets that are yet to come are to match it.";

/** Consumers of a retired group are kept: what of them is there goes as it would have gone. */
function listConsumers({ consumers, targets, overrides }: LoadedSpec["spec"]): DocumentPath[] {
  const groups = usableItems(targets).filter(([, group]) => group.retired !== true);
  const parts = [
    [["consumers"], consumers] as const,
    ...groups.map(([index, group]) => [["targets", index, "consumers"], group.consumers] as const),
    ...usableItems(overrides).map(
      ([index, override]) => [["overrides", index, "consumers"], override.consumers] as const,
    ),
  ];
  return parts
    .filter(([, part]) => Object.keys(part ?? {}).length > 0)
    .map(([path]): DocumentPath => path);
}
