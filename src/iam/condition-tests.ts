import { isJsonMap, type JsonValue } from "../spec/json-value";
import { textList } from "./text-list";

/** One test of a condition: `StringNotEquals`, `aws:PrincipalOrgID`, and what it compares with. */
export interface ConditionTest {
  readonly operator: string;
  /** As it is written, like the operator; IAM does not distinguish upper and lower case in either. */
  readonly key: string;
  readonly values: readonly string[];
}

/** The tests of a condition, in the order in which it has them; all of them have to hold. */
export function conditionTests(condition: JsonValue | undefined): readonly ConditionTest[] {
  if (!isJsonMap(condition)) return [];
  return Object.entries(condition).flatMap(([operator, tests]) =>
    Object.entries(isJsonMap(tests) ? tests : {}).map(([key, value]) => ({
      operator,
      key,
      values: textList(value),
    })),
  );
}
