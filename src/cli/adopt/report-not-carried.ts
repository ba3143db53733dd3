import { delivers } from "../../live/aws/logging-configuration";
import type { Report } from "../../diagnostics/collector";
import type { TargetStatus } from "../../live/status/target-status";
import type { LoadedSpec } from "../../load-spec";
import { groupBy } from "../../resolve/group-by";
import { usableItems } from "../../resolve/usable-spec";
import type { DocumentPath } from "../../spec/document-path";

/** Reports what a spec says and an adopted one does not, though what is logged is no reason for it. */
export function reportNotCarried(
  { document, spec, resolved }: LoadedSpec,
  statuses: readonly TargetStatus[],
  report: Report,
): void {
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
  const logging = new Set(statuses.filter(isDelivered).map(({ target }) => target));
  const unretired = resolved.targets.filter(({ id, retired }) => retired && logging.has(id));
  for (const members of groupBy(unretired, ({ group }) => group)) {
    const [
      {
        resolved: { groupPlace },
      },
    ] = members;
    report("live/not-carried", {
      message: "The new spec does not retire what is retired and logs all the same.",
      hint: "Write `retired: true` again once its first apply is through, if logging is to end there.",
      span: document.locate([...groupPlace, "retired"], "key"),
      targets: members.map(({ id }) => id),
    });
  }
}

/** Whether something of a target is in the new spec as what logs. */
function isDelivered({ found }: TargetStatus): boolean {
  return found !== undefined && delivers(found);
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
