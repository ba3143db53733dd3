import { json, longText, messagesRequest, messagesResponse } from "./sample-bodies";
import type { Scenario } from "./sampled-call";

/** Calls whose bodies are stored apart, or are no text. */
export const bodyScenarios: readonly Scenario[] = [
  {
    name: "request over 100 KB",
    make: ({ random, bodyAddress }) => ({
      operation: "InvokeModel",
      modelId: "anthropic.claude-3-haiku-20240307-v1:0",
      input: {
        inputContentType: json,
        inputBodyS3Path: bodyAddress("input"),
        inputTokenCount: random.integer(30_000, 60_000),
      },
      output: {
        outputContentType: json,
        outputBodyJson: messagesResponse(random),
        outputTokenCount: random.integer(5, 500),
      },
      bodies: { input: messagesRequest(random, longText(random)) },
    }),
  },
  {
    name: "request and response over 100 KB",
    make: ({ random, bodyAddress }) => ({
      operation: "InvokeModel",
      modelId: "anthropic.claude-sonnet-4-20250514-v1:0",
      input: {
        inputContentType: json,
        inputBodyS3Path: bodyAddress("input"),
        inputTokenCount: random.integer(30_000, 60_000),
      },
      output: {
        outputContentType: json,
        outputBodyS3Path: bodyAddress("output"),
        outputTokenCount: random.integer(30_000, 60_000),
      },
      bodies: {
        input: messagesRequest(random, longText(random)),
        output: messagesResponse(random, longText(random)),
      },
    }),
  },
  {
    name: "embedding",
    make: ({ random }) => ({
      operation: "InvokeModel",
      modelId: "amazon.titan-embed-text-v2:0",
      input: {
        inputContentType: json,
        inputBodyJson: { inputText: "Which of our suppliers deliver late?", dimensions: 256 },
        inputTokenCount: random.integer(5, 50),
      },
      output: {
        outputContentType: json,
        outputBodyJson: {
          embedding: Array.from({ length: 8 }, () => random.integer(-1000, 1000) / 1000),
        },
      },
    }),
  },
  {
    name: "image",
    make: ({ random, bodyAddress }) => ({
      operation: "InvokeModel",
      modelId: "amazon.nova-canvas-v1:0",
      input: {
        inputContentType: json,
        inputBodyJson: { taskType: "TEXT_IMAGE", textToImageParams: { text: "A lighthouse" } },
      },
      output: {
        outputContentType: json,
        outputBodyS3Path: bodyAddress("output"),
        outputImageWidth: 1024,
        outputImageHeight: 1024,
        outputImageBucketedStepSize: random.pick([50, 100]),
      },
      bodies: { output: { images: [random.hex(2000)] } },
    }),
  },
  {
    name: "video",
    make: ({ random, target: { bucket } }) => ({
      operation: "InvokeModel",
      modelId: "amazon.nova-reel-v1:1",
      input: {
        inputContentType: json,
        inputBodyJson: { taskType: "TEXT_VIDEO", textToVideoParams: { text: "A lighthouse" } },
      },
      output: {
        outputContentType: json,
        outputVideoS3Path: `s3://${bucket}/videos/${random.hex(12)}/output.mp4`,
        outputVideoDurationSeconds: 6.5,
        outputVideoFramesPerSecond: 24,
        outputVideoWidth: 1280,
        outputVideoHeight: 720,
      },
    }),
  },
];
