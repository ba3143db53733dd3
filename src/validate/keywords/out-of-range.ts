import { isJsonList, type JsonValue } from "../../spec/json-value";
import type { SchemaNode } from "../../spec/schema-annotations";
import type { Explainer } from "../mistake";
import type { SchemaError } from "../schema-error";
import { describeValue } from "../words/describe-found";
import { exampleHint } from "../words/example-hint";
import { placeName } from "../words/place-name";

/** Larger bounds are those of a machine, which nobody has in mind. */
const largestNamedBound = 999_999;

/** A number, or the length of a list or map, that is too small or too large. */
export const explainOutOfRange: Explainer = (error, document) => {
  const { path, schema } = error;
  const found = document.valueAt(path);
  return [
    {
      code: "schema/out-of-range",
      path,
      on: "value",
      message: `${placeName(path)} ${requirement(error, found)}.`,
      hint: exampleHint(path, schema),
    },
  ];
};

function requirement(
  { keyword, params, schema }: SchemaError,
  found: JsonValue | undefined,
): string {
  const limit = Number(params["limit"]);
  switch (keyword) {
    case "minimum":
    case "maximum":
      return `must be ${boundsOf(schema)}, not ${describeValue(found)}`;
    case "minItems":
      return limit === 1
        ? "is an empty list; at least one item is needed"
        : `must have at least ${String(limit)} items, not ${String(sizeOf(found))}`;
    case "minProperties":
      return "is an empty map; at least one key is needed";
    default:
      return `must have at most ${String(limit)} keys, not ${String(sizeOf(found))}`;
  }
}

function boundsOf({ minimum, maximum }: SchemaNode): string {
  if (maximum === undefined || maximum > largestNamedBound) return `at least ${String(minimum)}`;
  return minimum === undefined
    ? `at most ${String(maximum)}`
    : `from ${String(minimum)} to ${String(maximum)}`;
}

function sizeOf(found: JsonValue | undefined): number {
  return isJsonList(found) ? found.length : Object.keys(found ?? {}).length;
}
