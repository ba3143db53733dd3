/** A record as Bedrock delivers one for which no body is logged. */
export const soundRecord = {
  timestamp: "2026-06-16T00:20:50Z",
  accountId: "111122223333",
  region: "us-east-1",
  requestId: "c47d391b-fc83-4e79-93f9-4c5f477c02b1",
  operation: "InvokeModelWithResponseStream",
  modelId:
    "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-4-6",
  input: { inputContentType: "application/json", inputTokenCount: 3 },
  output: { outputContentType: "application/json", outputTokenCount: 12 },
  identity: { arn: "arn:aws:sts::111122223333:assumed-role/app-task-role/21648c39" },
  inferenceRegion: "us-east-2",
  schemaType: "ModelInvocationLog",
  schemaVersion: "1.0",
} as const;
