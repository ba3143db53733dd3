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

/** Each consumer of logs of which something is destroyed is named, with what that is: other parts of it may stay. */
export const consumerRemoved: FindingRule = {
  code: "review/consumer-removed",
  find({ resources }) {
    const parts = new Map<string, { types: Set<string>; addresses: string[] }>();
    for (const { address, type, action } of resources) {
      if (action !== "destroy" || !isOfConsumer(address, type)) continue;
      const name = consumerName(address) ?? "other readers";
      const part = parts.get(name) ?? { types: new Set(), addresses: [] };
      part.types.add(typeName(type));
      part.addresses.push(address);
      parts.set(name, part);
    }
    return [...parts].map(([name, { types, addresses }]) => ({
      message: `resources of ${name} are removed (${[...types].sort().join(", ")})`,
      addresses,
    }));
  },
};

/** A role is a consumer's by its name alone. */
function isOfConsumer(address: string, type: string): boolean {
  if (type === "aws_iam_role") return consumerName(address) !== undefined;
  return consumerTypes.test(type);
}

function consumerName(address: string): string | undefined {
  return names[stageOf(address) ?? "bedrock"];
}

function typeName(type: string): string {
  return type.replace(/^aws_/, "").replaceAll("_", " ");
}
