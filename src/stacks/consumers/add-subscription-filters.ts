import { CloudwatchLogSubscriptionFilter } from "@cdktf/provider-aws/lib/cloudwatch-log-subscription-filter";
import type { DeliveryLogGroup } from "../log-group";
import type { StackScope } from "../stack-scope";
import { addConsumerResource } from "./add-consumer-resource";
import type { SubscriptionFilter } from "./consumer";

/** Adds the subscription filters that consumers ask for. */
export function addSubscriptionFilters(
  scope: StackScope,
  logGroup: DeliveryLogGroup,
  filters: readonly SubscriptionFilter[],
): void {
  for (const { label, name, filterPattern, destinationArn, roleArn, ...rest } of filters) {
    addConsumerResource(scope, CloudwatchLogSubscriptionFilter, label, {
      name,
      logGroupName: logGroup.name,
      filterPattern,
      destinationArn,
      ...(roleArn === undefined ? {} : { roleArn }),
      ...(rest.isSpread === true && { distribution: "Random" }),
      ...(rest.readyAfter.length > 0 && { dependsOn: [...rest.readyAfter] }),
    });
  }
}
