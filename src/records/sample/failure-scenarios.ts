import {
  converseRequest,
  converseResponse,
  json,
  messagesRequest,
  messagesResponse,
} from "./sample-bodies";
import type { Scenario } from "./sampled-call";

/** Calls that failed, were throttled, or in which a guardrail intervened. */
export const failureScenarios: readonly Scenario[] = [
  {
    name: "failed call",
    make: () => ({
      operation: "Converse",
      modelId: "us.anthropic.claude-haiku-4-5-20251001-v1:0",
      input: {},
      output: {},
      fields: { errorCode: "ResourceNotFoundException" },
    }),
  },
  {
    name: "throttled call",
    make: ({ random }) => ({
      operation: "InvokeModel",
      modelId: "anthropic.claude-sonnet-4-20250514-v1:0",
      input: { inputContentType: json, inputBodyJson: messagesRequest(random) },
      fields: { errorCode: "ThrottlingException" },
    }),
  },
  {
    name: "guardrail in Converse",
    make: ({ random }) => ({
      operation: "Converse",
      modelId: "anthropic.claude-3-haiku-20240307-v1:0",
      input: { inputContentType: json, inputBodyJson: converseRequest(random), inputTokenCount: 0 },
      output: {
        outputContentType: json,
        outputBodyJson: converseResponse(random, { input: 0, output: 0 }, "guardrail_intervened"),
        outputTokenCount: 0,
      },
    }),
  },
  {
    name: "guardrail in InvokeModel",
    make: ({ random }) => ({
      operation: "InvokeModel",
      modelId: "anthropic.claude-3-haiku-20240307-v1:0",
      input: { inputContentType: json, inputBodyJson: messagesRequest(random) },
      output: {
        outputContentType: json,
        outputBodyJson: {
          ...messagesResponse(random, "I cannot help with that."),
          "amazon-bedrock-guardrailAction": "INTERVENED",
          "amazon-bedrock-trace": { guardrail: { actionReason: "Guardrail blocked." } },
        },
      },
    }),
  },
];
