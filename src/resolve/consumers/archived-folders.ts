import { fillText } from "../fill-template";
import type { Target } from "../target";
import { recordFolder, type FolderOwner, type RecordFolder } from "./record-folder";

/**
 * The fewest folders of the archive that hold the records of some targets, and of no other that replicates.
 *
 * A bucket has at most 100 notifications and a role 10,240 characters of policies, so that one folder stands for an
 * account, or for all accounts, wherever everything in it is meant.
 */
export function archivedFolders(
  replicating: readonly Target[],
  isMeant: (target: Target) => boolean,
): readonly RecordFolder<string>[] {
  const owners = groupBy(replicating, prefixOf).flatMap(([prefix, below]) => {
    if (below.every(isMeant)) return [{ prefix }];
    return groupBy(below, ({ account }) => account.id).flatMap(([account, own]) =>
      own.every(isMeant) ? [{ prefix, account }] : own.filter(isMeant).map(ownerOf),
    );
  });
  return owners.map(recordFolder).sort((left, right) => (left.prefix < right.prefix ? -1 : 1));
}

function ownerOf(target: Target): FolderOwner {
  const { account, region } = target;
  return {
    prefix: prefixOf(target),
    account: account.id,
    region: region.code,
    isOfRegion: true,
  };
}

/** The key prefix of a target's logs, which replicas keep. */
function prefixOf({ resolved, facts }: Target): string {
  const prefix = resolved.settings.s3?.prefix;
  return prefix?.kind === "text-template" ? fillText(prefix, facts) : "";
}

function groupBy(
  targets: readonly Target[],
  keyOf: (target: Target) => string,
): readonly (readonly [string, readonly Target[]])[] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = keyOf(target);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [target]);
    else group.push(target);
  }
  return [...groups];
}
