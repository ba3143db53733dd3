import { type LiveTarget, readLiveTarget } from "./live-target";
import type { PreparedStack } from "./prepare-stacks";
import {
  apply,
  type ApplyResult,
  type Change,
  destroy,
  plan,
  readPlan,
  readState,
  type StateResource,
} from "./terraform";

/** A change that a plan would make. */
export interface PlannedChange extends Change {
  /** The address of a resource, or `output.<name>`. */
  readonly address: string;
}

/** A stack that Terraform has applied, and what can be asked about it. */
export interface AppliedStack extends PreparedStack, ApplyResult {
  /** What another plan would change: nothing, if the stack is right. */
  readonly secondPlan: () => Promise<readonly PlannedChange[]>;
  readonly readState: () => Promise<readonly StateResource[]>;
  /** What AWS holds, whatever the state says. */
  readonly readLive: () => Partial<LiveTarget>;
  readonly destroy: () => Promise<ApplyResult>;
}

/** Applies an initialised stack. */
export async function applyStack(stack: PreparedStack): Promise<AppliedStack> {
  const { workspace, account, region } = stack;
  const applied = await apply(workspace);
  const { outputs } = applied;
  return {
    ...stack,
    ...applied,
    secondPlan: async () => {
      const { hasChanges } = await plan(workspace);
      return hasChanges ? listChanges(stack) : [];
    },
    readState: () => readState(workspace),
    readLive: () =>
      readLiveTarget({ awsEndpoint: workspace.awsEndpoint, account, region, outputs }),
    destroy: () => destroy(workspace),
  };
}

async function listChanges({ workspace }: PreparedStack): Promise<readonly PlannedChange[]> {
  const { resource_changes = [], output_changes = {} } = await readPlan(workspace);
  const changes: readonly (readonly [string, Change])[] = [
    ...resource_changes.map(({ address, change }) => [address, change] as const),
    ...Object.entries(output_changes).map(([name, change]) => [`output.${name}`, change] as const),
  ];
  return changes
    .map(([address, { actions, before, after }]) => ({ address, actions, before, after }))
    .filter(({ actions }) => actions.some((action) => action !== "no-op"));
}
