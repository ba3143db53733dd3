import type { ListedTarget } from "../../changes/list-targets";

/** One job of a CI matrix: targets of one wave, as words with spaces between, so that a shell can loop over them. */
interface MatrixJob {
  readonly wave: number;
  readonly shard: number;
  readonly targets: string;
  /** Targets that the spec no longer has: nothing plans or destroys them any more. */
  readonly removed: string;
}

/**
 * Targets as a CI matrix of one line, waves in order, each cut into at most `shards` jobs of equal size.
 *
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function formatTargetMatrix(
  targets: readonly ListedTarget[],
  { shards }: { readonly shards: number },
): string {
  const waves = new Map<number, ListedTarget[]>();
  for (const target of targets) {
    const wave = target.wave ?? 0;
    const members = waves.get(wave);
    if (members === undefined) waves.set(wave, [target]);
    else members.push(target);
  }
  const jobs = [...waves].flatMap(([wave, members]) => cutIntoJobs(wave, members, shards));
  return `${JSON.stringify({ include: jobs })}\n`;
}

function cutIntoJobs(
  wave: number,
  targets: readonly ListedTarget[],
  shards: number,
): readonly MatrixJob[] {
  const count = Math.min(shards, targets.length);
  return Array.from({ length: count }, (_unused, index) => {
    const start = Math.floor((index * targets.length) / count);
    const end = Math.floor(((index + 1) * targets.length) / count);
    const members = targets.slice(start, end);
    return {
      wave,
      shard: index + 1,
      targets: words(members.filter(({ change }) => change !== "removed")),
      removed: words(members.filter(({ change }) => change === "removed")),
    };
  });
}

function words(targets: readonly ListedTarget[]): string {
  return targets.map(({ id }) => id).join(" ");
}
