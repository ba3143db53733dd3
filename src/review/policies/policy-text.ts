import { statementsOf } from "../../iam/statements-of";
import {
  isJsonList,
  isJsonMap,
  parseJson,
  type JsonMap,
  type JsonValue,
} from "../../spec/json-value";

/** The statements of a policy that is written as text; nothing where the text is no policy. */
export function readPolicyText(value: JsonValue | undefined): readonly JsonMap[] | undefined {
  if (typeof value !== "string" || !value.trimStart().startsWith("{")) return undefined;
  const document = parseJson(value);
  const statement = isJsonMap(document) ? document["Statement"] : undefined;
  return isJsonMap(statement) || isJsonList(statement) ? statementsOf(document) : undefined;
}
