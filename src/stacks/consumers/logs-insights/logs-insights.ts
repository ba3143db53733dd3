import { CloudwatchQueryDefinition } from "@cdktf/provider-aws/lib/cloudwatch-query-definition";
import { addConsumerResource } from "../add-consumer-resource";
import type { Consumer } from "../consumer";
import { savedQueries } from "./saved-queries";

/** Saves the queries that people run in CloudWatch Logs Insights, in a folder of the spec's name. */
export const logsInsights: Consumer = {
  add(scope, { logGroup }) {
    const { logsInsights: settings } = scope.content.settings.consumers;
    if (settings?.savedQueries !== true || logGroup === undefined) return {};
    for (const { label, title, text } of savedQueries) {
      addConsumerResource(scope, CloudwatchQueryDefinition, label, {
        name: `${scope.content.target.name}/${title}`,
        queryString: text,
        logGroupNames: [logGroup.name],
      });
    }
    return {};
  },
};
