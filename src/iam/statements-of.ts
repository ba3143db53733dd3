import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";

/** The statements of a policy: it may have one where it could have a list of them. What is no policy has none. */
export function statementsOf(policy: JsonValue | undefined): readonly JsonMap[] {
  const statements = isJsonMap(policy) ? policy["Statement"] : undefined;
  return (isJsonList(statements) ? statements : [statements]).filter(isJsonMap);
}
