import { readLoggingConfiguration } from "../aws/read-logging-configuration";
import { parseJson } from "../../spec/json-value";

/** Whether a body is what Bedrock says of a logging configuration; the SDK would drop what has another shape. */
export function isBedrockAnswer(body: Uint8Array): boolean {
  const output = parseJson(Buffer.from(body).toString("utf8"));
  return readLoggingConfiguration(output).kind !== "wrong-shape";
}
