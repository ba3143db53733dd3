import type { StackFiles } from "../../src/synth/stack-files";

export const stackCount = 8;

/** A stack of the killed run in one of its two versions, which share a copied file and differ in another. */
export function stackVersion(index: number, version: number): StackFiles {
  const own = `only-${String(version)}.tf`;
  const mark = { formatVersion: "1", files: ["both.tf", own] };
  // So long that most of the time passes while a file is being written.
  const filling = `version ${String(version)} of ${String(index)}\n`.repeat(200_000);
  return {
    stack: `stack-${String(index)}`,
    files: new Map([
      ["cdk.tf.json", JSON.stringify({ "//": { bedtrail: mark }, version })],
      ["both.tf", filling],
      [own, "# own"],
    ]),
  };
}
