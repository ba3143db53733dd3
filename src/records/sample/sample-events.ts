import { deliveryStream } from "../../spec/delivery-stream";
import { sampleCalls, type SampleOptions } from "./sample-calls";

/** What stands in the log group before any record. */
const firstMessage = "Permissions are correctly set for Amazon Bedrock logs.";

/** Sampled calls as `aws logs filter-log-events` prints those of a log group: one document, in pieces. */
export function* sampleEvents(options: SampleOptions): Generator<string> {
  yield `{"events":[\n${formatEvent(options.from, firstMessage, 0)}`;
  let index = 0;
  for (const { time, record } of sampleCalls(options)) {
    index += 1;
    yield `,\n${formatEvent(time, JSON.stringify(record), index)}`;
  }
  yield `\n],"searchedLogStreams":[]}\n`;
}

function formatEvent(time: Date, message: string, index: number): string {
  const timestamp = time.getTime();
  const eventId = String(index).padStart(56, "0");
  return JSON.stringify({
    logStreamName: deliveryStream,
    timestamp,
    message,
    ingestionTime: timestamp,
    eventId,
  });
}
