import { isJsonList, type JsonValue } from "../../spec/json-value";
import { markOf } from "../marks/marks";
import { valueAt } from "../resources/value-at";
import type { FindingRule } from "./finding-rule";

const places = [
  { attribute: "allowed_account_ids", name: "account", own: "account" },
  { attribute: "region", name: "Region", own: "region" },
] as const;

/** A stack that is applied to another account or Region than before is named, with both. */
export const stackMoved: FindingRule = {
  code: "review/stack-moved",
  find: ({ resources, target }) =>
    resources
      .filter(({ address, action }) => address === "provider.aws" && action === "update")
      .flatMap(({ address, before, after }) =>
        places.flatMap(({ attribute, name, own }) => {
          const [old, now] = [before, after].map((side) => textOf(valueAt(side, attribute)));
          if (old === undefined || now === undefined || old === now) return [];
          // Only one stack can be meant, so that it may be called by its own values.
          const spellOut = (text: string): string =>
            text.replaceAll(markOf(own), target[own] ?? markOf(own));
          const move = `the stack moves from ${name} ${spellOut(old)} to ${spellOut(now)}`;
          return [
            {
              message: `${move}, and what it made is left behind or destroyed`,
              addresses: [address],
            },
          ];
        }),
      ),
};

/** Account ids come as a list of one. */
function textOf(value: JsonValue | undefined): string | undefined {
  const item = isJsonList(value) ? value[0] : value;
  return typeof item === "string" ? item : undefined;
}
