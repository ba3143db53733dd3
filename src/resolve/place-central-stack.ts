import { logsServicePrincipal } from "../spec/partitions";
import type { Region } from "../spec/regions";
import type { Spec } from "../spec/spec";
import type { JsonMap } from "../spec/json-value";
import type { CentralAccount, CentralSettings, CentralStack } from "./central-stack";
import { nameWithUnderscores } from "./name-with-underscores";
import { Origins } from "./origins";
import { present } from "./present";
import type { Target } from "./target";

/** Where a central stack is, when it is applied, and what it is made of. */
interface CentralPlace {
  readonly account: string;
  readonly region: Region;
  readonly wave: number;
  /** The block of the spec that describes the stack, and so the name of the stack. */
  readonly block: CentralSettings["kind"];
  readonly settings: CentralSettings["settings"];
}

/** What the spec says of all its stacks, beside the block of a central one. */
export const keysOfAllStacks = ["organizationId", "terraform", "deletionProtection"] as const;

/** Makes a stack of its own from a block of the spec. No group and no override reaches it. */
export function placeCentralStack(
  spec: Spec,
  targets: readonly Target[],
  { account, region, wave, block, settings }: CentralPlace,
): CentralStack {
  const known = targets.find((target) => target.account.id === account)?.account;
  const owner: CentralAccount = known ?? { id: account };
  return {
    kind: "central",
    id: block,
    account: owner,
    region,
    wave,
    facts: {
      stack: block,
      account,
      accountName: owner.name ?? "",
      region: region.code,
      partition: region.partition,
      name: spec.name,
      nameWithUnderscores: nameWithUnderscores(spec),
      logsServicePrincipal: logsServicePrincipal(region),
    },
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
