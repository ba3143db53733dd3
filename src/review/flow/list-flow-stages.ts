import { encryptingKey } from "../../resolve/settings/encrypting-key";
import type { Bucket, KeyChoice, Settings } from "../../resolve/settings/settings";
import type { ResolvedSettings } from "../../resolve/target";
import type { FlowStage } from "./flow-stage";

/** The places that data passes by the settings of a target; none where logging is off. */
export function listFlowStages({ settings, retired }: ResolvedSettings): readonly FlowStage[] {
  if (retired) return [];
  const { s3, cloudwatch } = settings;
  const stages: readonly (readonly [FlowStage, boolean])[] = [
    ["bedrock", true],
    ["bucket", s3 !== undefined],
    ["largeData", largeDataBucket(settings) !== undefined],
    ["logGroup", cloudwatch !== undefined],
    ["key", listKeys(settings).some((key) => key?.kind === "own-key")],
  ];
  return [
    ...stages.filter(([, isThere]) => isThere).map(([stage]) => stage),
    ...listConsumers(settings),
  ];
}

function listConsumers<Text>({ consumers }: Settings<Text>): readonly FlowStage[] {
  const names = (Object.keys(consumers) as (keyof typeof consumers)[]).filter(
    (name) => consumers[name] !== undefined,
  );
  const isStreamed = consumers.panther?.transport.kind === "cloudwatch";
  return names.map((name) => (name === "panther" && isStreamed ? "pantherStream" : name));
}

function listKeys<Text>(settings: Settings<Text>): readonly (KeyChoice<Text> | undefined)[] {
  const logGroup = settings.cloudwatch?.logGroup;
  const buckets = [settings.s3, largeDataBucket(settings)];
  return [
    ...buckets.map((bucket) => bucket && encryptingKey(bucket)),
    logGroup?.kind === "owned" ? logGroup.encryption : undefined,
  ];
}

/** Large data may go into the bucket of the other logs, which is no other place. */
function largeDataBucket<Text>({ cloudwatch }: Settings<Text>): Bucket<Text> | undefined {
  const largeData = cloudwatch?.largeData;
  return largeData?.kind === "shared" ? undefined : largeData;
}
