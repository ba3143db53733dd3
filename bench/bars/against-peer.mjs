import { join } from "node:path";
import { medians } from "../measure.mjs";
import { ratio } from "../ratio.mjs";
import { writeSpec } from "../specs.mjs";
import { assertEqualBytes } from "./stack-files.mjs";

/** A plain CDKTF program that makes the same stacks, byte for byte. */
export function againstPeer(workplace) {
  const few = comparePeer(workplace, { count: 1000, runs: 5, least: 12 });
  return workplace.isQuick
    ? [few]
    : [few, comparePeer(workplace, { count: 10_000, runs: 2, least: 40 })];
}

function comparePeer({ bedtrail, folder, fresh, isQuick, run }, { count, runs, least }) {
  const spec = writeSpec(join(folder, String(count)), count);
  const [ours, theirs] = medians(
    [
      () => bedtrail(["synth", spec, "--out", fresh("ours")]).milliseconds,
      () => run(["peer.mjs", spec, fresh("theirs")]).milliseconds,
    ],
    isQuick ? 1 : runs,
  );
  assertEqualBytes(join(folder, "ours"), join(folder, "theirs"));
  const name = count.toLocaleString("en-US");
  return ratio(`${name} targets of 3 shapes, against the peer`, theirs, ours, { least });
}
