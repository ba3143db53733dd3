import type { JsonMap, JsonValue } from "../../spec/json-value";
import { hourFolder } from "./log-keys";
import { createRandom, type SeededRandom } from "./random";
import type { SampledCall, SampleTarget, Scenario } from "./sampled-call";
import { scenarios } from "./scenarios";

/** What is sampled. The same options give the same calls. */
export interface SampleOptions {
  /** How many calls each target has. */
  readonly count: number;
  readonly seed: number;
  /** When the first call is made. */
  readonly from: Date;
  readonly targets: readonly SampleTarget[];
}

/** Calls a few minutes apart, so that a handful of them already spreads over hours. */
const mostSecondsBetween = 600;

/** Realistic calls of every scenario in turn, target by target, in the order of time. */
export function* sampleCalls({
  count,
  seed,
  from,
  targets,
}: SampleOptions): Generator<SampledCall> {
  const random = createRandom(seed);
  for (const target of targets) {
    let time = from.getTime();
    for (let index = 0; index < count; index += 1) {
      const scenario = scenarios[index % scenarios.length];
      if (scenario !== undefined) yield sampleCall(scenario, target, new Date(time), random);
      time += random.integer(1, mostSecondsBetween) * 1000;
    }
  }
}

function sampleCall(
  scenario: Scenario,
  target: SampleTarget,
  time: Date,
  random: SeededRandom,
): SampledCall {
  const requestId = [8, 4, 4, 4, 12].map((length) => random.hex(length)).join("-");
  const bodyKey = (side: string): string =>
    `${hourFolder(target, time)}/data/${requestId}_${side}.json.gz`;
  const bodyAddress = (side: string): string => `s3://${target.bucket}/${bodyKey(side)}`;
  const call = scenario.make({ target, random, bodyAddress });
  const { operation, modelId, input, output, fields, bodies = {} } = call;
  const record: JsonMap = {
    timestamp: time.toISOString().replace(/[.]\d+Z$/, "Z"),
    accountId: target.account,
    region: target.region,
    requestId,
    operation,
    modelId,
    ...(input === undefined ? {} : { input }),
    ...(output === undefined ? {} : { output }),
    identity: { arn: callerOf(target, random) },
    ...fields,
    schemaType: "ModelInvocationLog",
    schemaVersion: "1.0",
  };
  const stored = Object.entries(bodies) as (readonly [string, JsonValue])[];
  return {
    ...{ scenario: scenario.name, target, time, record },
    bodies: stored.map(([side, body]) => ({ key: bodyKey(side), body })),
  };
}

function callerOf({ account, partition }: SampleTarget, random: SeededRandom): string {
  return random.pick([
    `arn:${partition}:sts::${account}:assumed-role/app-role/${random.hex(8)}`,
    `arn:${partition}:sts::${account}:assumed-role/batch-role/nightly`,
    `arn:${partition}:iam::${account}:user/jo`,
  ]);
}
