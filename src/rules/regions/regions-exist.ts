import type { ResolvedSpec } from "../../resolve/target";
import { usableItems } from "../../resolve/usable-spec";
import { findRegion } from "../../spec/regions";
import type { TargetGroup } from "../../spec/spec";
import { describeUnknownRegion } from "../wording/describe-unknown-region";
import type { SpecRule } from "../rule";

/** A group names Regions that AWS has. */
export const regionsExist: SpecRule = {
  scope: "spec",
  reads: [],
  check({ spec, resolved, report }) {
    for (const [groupIndex, group] of usableItems(spec.targets)) {
      for (const [index, code] of usableItems(group.regions)) {
        if (findRegion(code) !== undefined) continue;
        const { message, hint, meant } = describeUnknownRegion(code);
        const at = ["targets", groupIndex, "regions", index];
        report("regions/unknown", {
          message,
          hint,
          at,
          fixes:
            meant === undefined || wouldCollide(group, meant, resolved)
              ? []
              : [{ title: `Write "${meant}".`, at, within: code, newText: meant }],
        });
      }
    }
  },
};

/** Whether some target may be reached twice once the group has the Region. */
function wouldCollide(group: TargetGroup, code: string, { targets }: ResolvedSpec): boolean {
  const inRegion = targets.filter(({ region }) => region.code === code);
  if (!Array.isArray(group.accounts)) return inRegion.length > 0;
  const accounts = new Set(
    usableItems(group.accounts as Exclude<TargetGroup["accounts"], { readonly from: string }>).map(
      ([, account]) => (typeof account === "string" ? account : account.id),
    ),
  );
  return inRegion.some(({ account }) => accounts.has(account.id));
}
