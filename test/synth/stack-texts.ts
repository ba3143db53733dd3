import { allStacks } from "../../src/resolve/all-stacks";
import { synthesize } from "../../src/synth/synthesize";
import { stackFileName } from "../../src/synth/manifest";
import { resolvePlainSpec, type PlainSpec } from "../resolve/resolve-plain-spec";

/** The text of each stack's file, by the stack's name. */
export function stackTexts(spec: PlainSpec): ReadonlyMap<string, string> {
  const stacks = [...synthesize(allStacks(resolvePlainSpec(spec)), new Map())];
  return new Map(stacks.map(({ stack, files }) => [stack, String(files.get(stackFileName))]));
}
