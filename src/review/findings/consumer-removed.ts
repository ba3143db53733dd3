import type { FlowStage } from "../flow-stage";
import { stageOf } from "../stage-of";
import type { FindingRule } from "./finding-rule";

/** What reads logs, forwards them or watches over them. */
const consumerTypes =
  /^aws_(athena|cloudwatch_(dashboard|event|log_(destination|metric|subscription)|metric|query)|glue|kinesis|lambda|opensearch|osis|pipes|quicksight|s3_bucket_(notification|replication)|sns|sqs)|^panther_/;

const names: Readonly<Partial<Record<FlowStage, string>>> = {
  archive: "the archive",
  athena: "Athena",
  eventBridge: "EventBridge",
  logsInsights: "Logs Insights",
  metrics: "metrics and alarms",
  openSearch: "OpenSearch",
  panther: "Panther",
  pantherStream: "Panther",
  streams: "streams",
};

/** Each consumer of logs of which something is destroyed is named. */
export const consumerRemoved: FindingRule = {
  code: "review/consumer-removed",
  find: ({ resources }) =>
    resources
      .filter(({ type, action }) => action === "destroy" && consumerTypes.test(type))
      .map(({ address, type }) => ({
        message: `${consumerName(address) ?? typeName(type)} is removed`,
        addresses: [address],
      })),
};

function consumerName(address: string): string | undefined {
  const name = names[stageOf(address) ?? "bedrock"];
  return name === undefined ? undefined : `what feeds ${name}`;
}

function typeName(type: string): string {
  return type.replace(/^aws_/, "").replaceAll("_", " ");
}
