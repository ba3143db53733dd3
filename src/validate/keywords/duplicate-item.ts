import { isJsonList, type JsonValue } from "../../spec/json-value";
import type { Explainer, Mistake } from "../mistake";
import { describeValue } from "../words/describe-found";
import { placeName } from "../words/place-name";

/** A list that names a thing twice. The validator stops at the first pair; users hear of all of them. */
export const explainDuplicateItem: Explainer = ({ path }, document) => {
  const list = document.valueAt(path);
  if (!isJsonList(list)) return [];
  const firstIndexes = new Map<JsonValue, number>();
  const mistakes: Mistake[] = [];
  for (const [index, item] of list.entries()) {
    const first = firstIndexes.get(item);
    if (first === undefined) {
      firstIndexes.set(item, index);
      continue;
    }
    mistakes.push({
      code: "schema/duplicate-item",
      path: [...path, index],
      on: "value",
      message: `${placeName(path)} names ${describeValue(item)} twice.`,
      hint: "Remove one of the two, or change it to what was meant.",
      related: [{ message: "It stands here first.", path: [...path, first] }],
    });
  }
  return mistakes;
};
