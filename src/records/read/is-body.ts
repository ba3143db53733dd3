import { isJsonMap, type JsonValue } from "../../spec/json-value";
import { keyKind } from "../key-kind";

/** `<requestId>_input.json.gz`, as Bedrock names the bodies that it stores apart. */
const bodyName = /_(input|output)[.]json([.]gz)?$/;

/** Keys of requests and responses of the models that AWS documents. */
const bodyKeys: readonly string[] = [
  ...["messages", "anthropic_version", "prompt", "inputText", "inputTexts", "taskType"],
  ...["content", "completion", "generation", "results", "embedding", "images", "output", "usage"],
];

/** Whether a file that holds no record holds the body of a call instead, by its name or by what is in it. */
export function isBody(fileName: string, value: JsonValue): boolean {
  if (bodyName.test(fileName) || keyKind(fileName) === "body") return true;
  return isJsonMap(value) && bodyKeys.some((key) => Object.hasOwn(value, key));
}
