import type { StackScope } from "../stack-scope";
import type { TargetResources } from "../target-resources";
import { addBucketNotification } from "./add-bucket-notification";
import { addSubscriptionFilters } from "./add-subscription-filters";
import { allConsumers } from "./all-consumers";
import type { Contributions } from "./consumer";

/** Adds every consumer that the settings ask for, and once for all of them what they share. Returns their outputs. */
export function addConsumers(
  scope: StackScope,
  resources: TargetResources,
): NonNullable<Contributions["outputs"]> {
  const contributions = allConsumers.map(({ add }) => add(scope, resources));
  const { logBucket, logGroup } = resources;
  const notifications = contributions.flatMap((contribution) => contribution.notifications ?? []);
  const filters = contributions.flatMap(({ subscriptionFilters }) => subscriptionFilters ?? []);
  if (logBucket) addBucketNotification(scope, logBucket, notifications);
  if (logGroup) addSubscriptionFilters(scope, logGroup, filters);
  return Object.assign({}, ...contributions.map(({ outputs }) => outputs ?? {})) as NonNullable<
    Contributions["outputs"]
  >;
}
