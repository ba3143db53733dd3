import { bodyScenarios } from "./body-scenarios";
import { failureScenarios } from "./failure-scenarios";
import type { Scenario } from "./sampled-call";
import { textScenarios } from "./text-scenarios";

/** Every kind of call that samples show; a sample of as many records has each once. */
export const scenarios: readonly Scenario[] = [
  ...textScenarios,
  ...bodyScenarios,
  ...failureScenarios,
];
