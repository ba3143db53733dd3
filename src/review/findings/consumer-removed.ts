import type { FindingRule } from "./finding-rule";

/** What reads logs, forwards them or watches over them. */
const consumerTypes =
  /^aws_(athena|cloudwatch_(dashboard|event|log_(destination|metric|subscription)|metric|query)|glue|kinesis|lambda|opensearch|osis|pipes|quicksight|s3_bucket_(notification|replication)|sns|sqs)/;

/** Each consumer of logs that is destroyed is named. */
export const consumerRemoved: FindingRule = {
  code: "review/consumer-removed",
  find: ({ resources }) =>
    resources
      .filter(({ type, action }) => action === "destroy" && consumerTypes.test(type))
      .map(({ address, type }) => ({
        message: `${type.replace(/^aws_/, "").replaceAll("_", " ")} is removed`,
        addresses: [address],
      })),
};
