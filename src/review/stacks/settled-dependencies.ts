import { isJsonList, type JsonMap } from "../../spec/json-value";
import type { StackPart } from "./stack-parts";

/**
 * The content of a part with its dependencies, each under its address, but for those that come or go.
 *
 * A dependency on what comes or goes does so with it and is no change of its own. The order of dependencies means
 * nothing.
 */
export function withSettledDependencies(
  { content }: StackPart,
  isSettled: (address: string) => boolean,
): JsonMap {
  const { depends_on: dependencies, ...rest } = content;
  if (!isJsonList(dependencies)) return content;
  const settled = dependencies.filter((address) => typeof address === "string").filter(isSettled);
  return settled.length === 0
    ? rest
    : { ...rest, depends_on: Object.fromEntries(settled.map((address) => [address, true])) };
}
