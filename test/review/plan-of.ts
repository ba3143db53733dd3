import type { ChangeJson, PlanJson, ResourceChangeJson } from "../../src/review/plans/plan-json";

/** A change in the words of a plan; what is not given is not there. */
export interface PlannedChange extends Partial<ChangeJson> {
  readonly address: string;
  readonly previousAddress?: string;
  readonly deposed?: string;
}

/** A plan of changes, as `terraform show -json` prints one for a stack that bedtrail made. */
export function planOf(
  account: string,
  region: string,
  changes: readonly PlannedChange[],
  drift: readonly PlannedChange[] = [],
): PlanJson {
  return {
    format_version: "1.2",
    resource_changes: changes.map(resourceChange),
    resource_drift: drift.map(resourceChange),
    configuration: {
      provider_config: {
        aws: {
          name: "aws",
          expressions: {
            allowed_account_ids: { constant_value: [account] },
            region: { constant_value: region },
          },
        },
      },
    },
  };
}

function resourceChange({
  address,
  previousAddress,
  deposed,
  ...change
}: PlannedChange): ResourceChangeJson {
  return {
    address,
    ...(previousAddress !== undefined && { previous_address: previousAddress }),
    ...(deposed !== undefined && { deposed }),
    mode: "managed",
    type: address.split(".")[0] ?? "",
    change: { actions: ["update"], before: null, after: null, ...change },
  };
}
