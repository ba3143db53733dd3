import fc from "fast-check";
import type { Consumers } from "../../src/spec/spec";
import type { TextArbitrary } from "./arbitrary-spec";

const eventTargets = [
  "events:us-west-2:444455556666:event-bus/",
  "firehose:us-east-1:111122223333:deliverystream/",
  "logs:us-east-1:111122223333:log-group:",
  "sqs:us-east-1:111122223333:",
];

/** The ARN of something in one of the places, with a text at its end. */
function arnIn(text: TextArbitrary, places: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...places), text)
    .map(([place, end]) => `arn:aws:${place}x${end}`);
}

/** Consumers whose destinations may or may not be there. */
export function arbitraryConsumers(text: TextArbitrary): fc.Arbitrary<Consumers> {
  return fc.record(
    {
      eventBridge: fc.record(
        { targetArn: arnIn(text, eventTargets), deadLetterQueueArn: text },
        { requiredKeys: ["targetArn"] },
      ),
    },
    { requiredKeys: [] },
  );
}
