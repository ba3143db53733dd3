import type { LoadedSpec } from "../../load-spec";
import { allStacks } from "../../resolve/all-stacks";
import { usableItems } from "../../resolve/usable-spec";
import type { ReviewedSpec } from "../../review/reviewed-spec";

/** What a review asks of a spec; the old one knows the targets that the new one no longer has. */
export function reviewedSpec(
  { document, spec, resolved }: LoadedSpec,
  earlier?: LoadedSpec,
): ReviewedSpec {
  const targets = [...(earlier?.resolved.targets ?? []), ...resolved.targets];
  const byId = new Map(targets.map((target) => [target.id, target]));
  const current = new Map(resolved.targets.map((target) => [target.id, target]));
  const stacks = allStacks(resolved);
  const accounts = new Set(stacks.map(({ account }) => account.id));
  return {
    stacks: stacks.map(({ id }) => id),
    findTarget: (id) => current.get(id),
    findSettings: (id) => {
      const central = resolved.centralStacks.find((stack) => stack.id === id);
      const target = current.get(id);
      if (central === undefined) return target === undefined ? [] : [target.resolved];
      return [central.resolved, ...new Set(resolved.targets.map((item) => item.resolved))];
    },
    labelOf: (id) => {
      const group = byId.get(id)?.group;
      return group === undefined ? id : `${group}/${id}`;
    },
    hasAccount: (id) => accounts.has(id),
    acceptances: usableItems(spec.accept).map(([, { code, reason, targets: limit }]) => ({
      code,
      reason,
      targets: limit,
    })),
    lineOf: (place) => ({
      file: document.source.file,
      line: document.source.positionAt(document.locate(place, "key").start).line,
    }),
  };
}
