import type { JsonMap } from "../spec/json-value";
import type { Region } from "../spec/regions";
import type { Spec } from "../spec/spec";
import type { CentralSettings, CentralStack } from "./central-stack";
import type { TargetFacts } from "./fill-template";
import { Origins } from "./origins";
import { present } from "./present";

/** Where a central stack is, when it is applied, and what it is made of. */
interface CentralPlace {
  /** The block of the spec that describes the stack, and so the name of the stack. */
  readonly block: CentralSettings["kind"];
  readonly region: Region;
  readonly facts: TargetFacts;
  readonly wave: number;
  readonly settings: CentralSettings["settings"];
}

/** What the spec says of all its stacks, beside the block of a central one. */
export const keysOfAllStacks = ["organizationId", "terraform", "deletionProtection"] as const;

/** Makes a stack of its own from a block of the spec. No group and no override reaches it. */
export function placeCentralStack(
  spec: Spec,
  { block, region, facts, wave, settings }: CentralPlace,
): CentralStack {
  return {
    kind: "central",
    id: block,
    account: { id: facts.account },
    region,
    wave,
    facts,
    resolved: { kind: block, settings, ...readWritten(spec, block) },
  };
}

/** The user's files are made for the stacks of targets; of all copied files, only the lock file is right for any stack. */
function readWritten(spec: Spec, block: CentralSettings["kind"]) {
  const keys = [...keysOfAllStacks, block].filter((key) => spec[key] !== undefined);
  const origins = new Origins();
  for (const key of keys) origins.record([key], [key]);
  return {
    merged: Object.fromEntries(keys.map((key) => [key, spec[key]])) as JsonMap,
    origins,
    copiedFiles: present({ lockFile: spec.terraform?.lockFile, include: [] }),
  };
}
