import type { JsonMap } from "../../spec/json-value";
import type { SeededRandom } from "./random";
import {
  converseRequest,
  converseResponse,
  json,
  messagesRequest,
  messagesResponse,
  messagesStream,
} from "./sample-bodies";
import type { Scenario, ScenarioCall } from "./sampled-call";

const sonnet = "anthropic.claude-sonnet-4-20250514-v1:0";
const haiku = "anthropic.claude-3-haiku-20240307-v1:0";

/** Calls that ask and answer in text. */
export const textScenarios: readonly Scenario[] = [
  {
    name: "Converse",
    make: ({ random }) => ({ operation: "Converse", modelId: sonnet, ...converse(random) }),
  },
  {
    name: "ConverseStream",
    make: ({ random }) => ({ operation: "ConverseStream", modelId: haiku, ...converse(random) }),
  },
  {
    name: "InvokeModel",
    make: ({ random }) => ({
      operation: "InvokeModel",
      modelId: haiku,
      input: {
        inputContentType: json,
        inputBodyJson: messagesRequest(random),
        ...inputCounts(random),
      },
      output: {
        outputContentType: json,
        outputBodyJson: messagesResponse(random),
        outputTokenCount: random.integer(5, 500),
      },
    }),
  },
  {
    name: "InvokeModelWithResponseStream",
    make: ({ random }) => ({
      operation: "InvokeModelWithResponseStream",
      modelId: sonnet,
      input: {
        inputContentType: json,
        inputBodyJson: messagesRequest(random),
        ...inputCounts(random),
        cacheReadInputTokenCount: random.integer(0, 20_000),
        cacheWriteInputTokenCount: random.integer(0, 20_000),
      },
      output: {
        outputContentType: json,
        outputBodyJson: messagesStream(random),
        outputTokenCount: random.integer(5, 500),
      },
    }),
  },
  {
    name: "cross-Region inference profile with request metadata",
    make: ({ random }) => ({
      operation: "Converse",
      modelId: `us.${sonnet}`,
      ...converse(random),
      fields: {
        inferenceRegion: random.pick(["us-east-2", "us-west-2"]),
        requestMetadata: { team: random.pick(["search", "payments"]), "cost-center": "cc-4711" },
      },
    }),
  },
  {
    name: "application inference profile, latency-optimized",
    make: ({ random, target: { account, region, partition } }) => ({
      operation: "Converse",
      modelId: `arn:${partition}:bedrock:${region}:${account}:application-inference-profile/${random.hex(12)}`,
      ...converse(random),
      fields: { performanceConfig: { latency: "optimized" }, status: "success" },
    }),
  },
  {
    name: "metadata only",
    make: ({ random }) => ({
      operation: "InvokeModel",
      modelId: sonnet,
      input: { inputContentType: json, ...inputCounts(random) },
      output: { outputContentType: json, outputTokenCount: random.integer(5, 500) },
    }),
  },
];

function converse(random: SeededRandom): Pick<ScenarioCall, "input" | "output"> {
  const tokens = { input: random.integer(5, 2000), output: random.integer(5, 500) };
  return {
    input: {
      inputContentType: json,
      inputBodyJson: converseRequest(random),
      inputTokenCount: tokens.input,
    },
    output: {
      outputContentType: json,
      outputBodyJson: converseResponse(random, tokens),
      outputTokenCount: tokens.output,
    },
  };
}

function inputCounts(random: SeededRandom): JsonMap {
  return { inputTokenCount: random.integer(5, 2000) };
}
