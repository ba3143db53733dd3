import type { JsonMap, JsonValue } from "../../spec/json-value";
import type { SeededRandom } from "./random";

/** Where a sampled call is made and logged. */
export interface SampleTarget {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly bucket: string;
  /** In front of `AWSLogs/`; no slash at either end. */
  readonly prefix?: string;
}

/** What a scenario may build its call from. */
export interface CallSetting {
  readonly target: SampleTarget;
  readonly random: SeededRandom;
  /** The address of a body of this call that is stored apart. */
  readonly bodyAddress: (side: "input" | "output") => string;
}

/** A kind of call: what Bedrock writes of it beside time, place and caller. */
export interface Scenario {
  readonly name: string;
  readonly make: (setting: CallSetting) => ScenarioCall;
}

export interface ScenarioCall {
  readonly operation: string;
  readonly modelId: string;
  readonly input?: JsonMap;
  readonly output?: JsonMap;
  /** Fields beside those of every record. */
  readonly fields?: JsonMap;
  /** The bodies that are stored apart. */
  readonly bodies?: { readonly input?: JsonValue; readonly output?: JsonValue };
}

/** A call as it is logged: its record, and the objects that its record names. */
export interface SampledCall {
  readonly scenario: string;
  readonly target: SampleTarget;
  readonly time: Date;
  readonly record: JsonMap;
  readonly bodies: readonly { readonly key: string; readonly body: JsonValue }[];
}
