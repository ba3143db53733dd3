import type { JsonMap } from "../../spec/json-value";
import type { SeededRandom } from "./random";

const questions = [
  "Which of our suppliers deliver late?",
  "Summarise the meeting in three sentences.",
  'Translate "good morning" into French.',
  "Write a test for a function that adds two numbers.",
  "Wie viele Einwohner hat Zürich? 🏔",
] as const;

const answers = [
  "Two of them were late more than once this quarter.",
  "The team agreed on the plan. It starts on Monday. The budget is open.",
  "Bonjour.",
  "It holds that 1 and 2 make 3.",
] as const;

/** The media type of all bodies but binary ones. */
export const json = "application/json";

/** A request to Converse and ConverseStream: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export function converseRequest(random: SeededRandom): JsonMap {
  return {
    messages: [{ role: "user", content: [{ text: random.pick(questions) }] }],
    inferenceConfig: { maxTokens: 512 },
  };
}

/** What Converse answers; the log has the same of a stream, put together. */
export function converseResponse(
  random: SeededRandom,
  tokens: { readonly input: number; readonly output: number },
  stopReason = "end_turn",
): JsonMap {
  return {
    output: { message: { role: "assistant", content: [{ text: random.pick(answers) }] } },
    stopReason,
    metrics: { latencyMs: random.integer(200, 9000) },
    usage: {
      inputTokens: tokens.input,
      outputTokens: tokens.output,
      totalTokens: tokens.input + tokens.output,
    },
  };
}

/** A request in Anthropic's own form: https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html */
export function messagesRequest(
  random: SeededRandom,
  text: string = random.pick(questions),
): JsonMap {
  return {
    anthropic_version: "bedrock-2023-05-31",
    max_tokens: 512,
    messages: [{ role: "user", content: text }],
  };
}

export function messagesResponse(
  random: SeededRandom,
  text: string = random.pick(answers),
): JsonMap {
  return { type: "message", role: "assistant", content: [{ type: "text", text }] };
}

/** The events of a streamed answer, as InvokeModelWithResponseStream logs them. */
export function messagesStream(random: SeededRandom): readonly JsonMap[] {
  const words = random.pick(answers).split(" ");
  return [
    { type: "message_start", message: { role: "assistant", content: [] } },
    ...words.map((text) => ({
      type: "content_block_delta",
      index: 0,
      delta: { type: "text_delta", text },
    })),
    { type: "message_stop" },
  ];
}

/** A text of more than 100 KB, which is stored apart. */
export function longText(random: SeededRandom): string {
  return `${random.pick(questions)} `.repeat(random.integer(4000, 5000));
}
