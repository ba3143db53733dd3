import type { FlowStage } from "../flow/flow-stage";
import type { ChangedResource } from "../stack-change";
import { stageOf } from "../flow/stage-of";
import type { FindingRule } from "./finding-rule";

/** What reads logs, forwards them or watches over them. */
const consumerTypes =
  /^aws_(athena|cloudwatch_(dashboard|event|log_(destination|metric|subscription)|metric|query)|glue|kinesis|lambda|opensearch|osis|pipes|quicksight|s3_bucket_(notification|replication)|sns|sqs)|^panther_/;

const names = {
  archive: "the archive",
  athena: "Athena",
  eventBridge: "EventBridge",
  logsInsights: "Logs Insights",
  metrics: "metrics and alarms",
  openSearch: "OpenSearch",
  panther: "Panther",
  pantherStream: "Panther",
  streams: "streams",
} as const satisfies Partial<Record<FlowStage, string>>;

const namesByStage: Readonly<Partial<Record<FlowStage, string>>> = names;

/** The consumers that learn of new objects by the notification of the bucket, which has one for all of them. */
const notified: readonly string[] = [names.eventBridge, names.openSearch, names.panther];

/** Each consumer of logs of which something is destroyed is named, with what that is: other parts of it may stay. */
export const consumerRemoved: FindingRule = {
  code: "review/consumer-removed",
  find({ resources }) {
    const removed = resources.filter(
      ({ address, type, action }) => action === "destroy" && isOfConsumer(address, type),
    );
    const removedNames = new Set(removed.map(({ address }) => consumerName(address)));
    const parts = new Map<string, { types: Set<string>; addresses: string[] }>();
    for (const resource of removed) {
      for (const name of readersOf(resource, removedNames)) {
        const part = parts.get(name) ?? { types: new Set(), addresses: [] };
        part.types.add(typeName(resource.type));
        part.addresses.push(resource.address);
        parts.set(name, part);
      }
    }
    return [...parts].map(([name, { types, addresses }]) => ({
      message: `resources of ${name} are removed (${[...types].sort().join(", ")})`,
      addresses,
    }));
  },
};

/** A notification that goes together with those whom it told is theirs; one that goes alone told somebody else. */
function readersOf(
  { address, type }: ChangedResource,
  removedNames: ReadonlySet<string | undefined>,
): readonly string[] {
  const name = consumerName(address);
  if (name !== undefined) return [name];
  const isNotification = type === "aws_s3_bucket_notification";
  const told = isNotification ? notified.filter((other) => removedNames.has(other)) : [];
  return told.length > 0 ? told : ["other readers"];
}

/** A role is a consumer's by its name alone. */
function isOfConsumer(address: string, type: string): boolean {
  if (type === "aws_iam_role") return consumerName(address) !== undefined;
  return consumerTypes.test(type);
}

function consumerName(address: string): string | undefined {
  return namesByStage[stageOf(address) ?? "bedrock"];
}

function typeName(type: string): string {
  return type.replace(/^aws_/, "").replaceAll("_", " ");
}
