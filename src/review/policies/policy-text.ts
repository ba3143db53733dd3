import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";

/** The statements of a policy that is written as text; nothing where the text is no policy. */
export function readPolicyText(value: JsonValue | undefined): readonly JsonMap[] | undefined {
  if (typeof value !== "string" || !value.trimStart().startsWith("{")) return undefined;
  const document = parse(value);
  if (!isJsonMap(document)) return undefined;
  const statements = document["Statement"];
  if (isJsonMap(statements)) return [statements];
  if (!Array.isArray(statements)) return undefined;
  return (statements as readonly JsonValue[]).filter((statement) => isJsonMap(statement));
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
