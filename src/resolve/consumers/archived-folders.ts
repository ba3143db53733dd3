import { archivedPrefix } from "../central/archived-prefix";
import { groupBy } from "../group-by";
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
  const owners = groupBy(replicating, archivedPrefix).flatMap((below) => {
    const prefix = archivedPrefix(below[0]);
    if (below.every(isMeant)) return [{ prefix }];
    return groupBy(below, ({ account }) => account.id).flatMap((own) =>
      own.every(isMeant)
        ? [{ prefix, account: own[0].account.id }]
        : own.filter(isMeant).map(ownerOf),
    );
  });
  const folders = owners.map(recordFolder);
  return outermost(folders.sort((left, right) => (left.prefix < right.prefix ? -1 : 1)));
}

/** The folder of the archive that has the records of one target. */
export function archivedFolder(target: Target): RecordFolder<string> {
  return recordFolder(ownerOf(target));
}

/**
 * Sorted folders without those that lie in another, whose notifications S3 would refuse beside those of the other.
 *
 * The permission to read the outer one reaches what lies in it: a `*` of IAM crosses slashes.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
 */
function outermost(sorted: readonly RecordFolder<string>[]): readonly RecordFolder<string>[] {
  const kept: RecordFolder<string>[] = [];
  for (const folder of sorted) {
    const outer = kept.at(-1);
    if (outer === undefined || !folder.prefix.startsWith(outer.prefix)) {
      kept.push(folder);
      continue;
    }
    const excludedPrefixes = [...outer.excludedPrefixes, ...folder.excludedPrefixes];
    kept[kept.length - 1] = { ...outer, excludedPrefixes };
  }
  return kept;
}

function ownerOf(target: Target): FolderOwner {
  const { account, region } = target;
  return {
    prefix: archivedPrefix(target),
    account: account.id,
    region: region.code,
    isOfRegion: true,
  };
}
