import { isJsonMap, parseJson, type JsonValue } from "../../spec/json-value";
import { expectText } from "./expect-answer";
import { NotAnAnswer } from "./not-an-answer";

/** Parses a policy as AWS hands it out: each is a map with statements, and any other text is none of AWS. */
export function parsePolicy(text: string | undefined): JsonValue {
  const policy = parseJson(expectText(text));
  if (!isJsonMap(policy) || policy["Statement"] === undefined) throw new NotAnAnswer();
  return policy;
}
