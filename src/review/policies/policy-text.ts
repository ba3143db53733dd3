import { statementsOf } from "../../iam/statements-of";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";

/** The statements of a policy that is written as text; nothing where the text is no policy. */
export function readPolicyText(value: JsonValue | undefined): readonly JsonMap[] | undefined {
  if (typeof value !== "string" || !value.trimStart().startsWith("{")) return undefined;
  const document = parse(value);
  const statement = isJsonMap(document) ? document["Statement"] : undefined;
  return isJsonMap(statement) || Array.isArray(statement) ? statementsOf(document) : undefined;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
