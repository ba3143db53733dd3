import type { JsonMap } from "../../spec/json-value";
import type { Region } from "../../spec/regions";
import type { Spec } from "../../spec/spec";
import type { CentralSettings, CentralStack } from "./central-stack";
import type { TargetFacts } from "../templates/fill-template";
import { Origins } from "../settings/origins";
import { present } from "../present";

/** Where a central stack is, when it is applied, and what it is made of. */
interface CentralPlace {
  /** The block of the spec that describes the stack, and so the name of the stack. */
  readonly block: CentralSettings["kind"];
  readonly region: Region;
  readonly facts: TargetFacts;
  readonly wave: number;
  readonly settings: CentralSettings["settings"];
}

/** The keys of the spec that a central stack is made of. The log sources of Panther have no block: the targets have. */
export function keysOfCentralStack(stack: CentralSettings["kind"]): readonly (keyof Spec)[] {
  switch (stack) {
    case "archive":
      return ["organizationId", "terraform", "deletionProtection", "roles", "archive"];
    case "panther":
      return ["terraform"];
  }
}

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
    resolved: { kind: block, settings, ...readWritten(spec, block) } as CentralSettings,
  };
}

/** The user's files are made for the stacks of targets; of all copied files, only the lock file is right for any stack. */
function readWritten(spec: Spec, block: CentralSettings["kind"]) {
  const keys = keysOfCentralStack(block).filter((key) => spec[key] !== undefined);
  const origins = new Origins();
  for (const key of keys) origins.record([key], [key]);
  return {
    merged: Object.fromEntries(keys.map((key) => [key, spec[key]])) as JsonMap,
    origins,
    copiedFiles: present({ lockFile: spec.terraform?.lockFile, include: [] }),
  };
}
