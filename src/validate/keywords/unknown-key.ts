import { quoteText } from "../../diagnostics/quote-text";
import { isSlip } from "../../diagnostics/suggest";
import { isJsonMap, type JsonMap } from "../../spec/json-value";
import { guessKey, type KeyGuess } from "../guess-key";
import type { Explainer, MeantDocument, Mistake } from "../mistake";
import type { Misspelling } from "../read-as-meant";
import { isVariant } from "../spelled-alike";
import { listWords } from "../words/list-words";
import { placeName } from "../words/place-name";

const mostNamedKeys = 7;
const mostNamedPlaces = 3;

/** A key that the language does not have there, and that may have been meant to be any of several. */
export const explainUnknownKey: Explainer = ({ path, schema, params }, document) => {
  const key = String(params["additionalProperty"]);
  const map = document.valueAt(path) ?? null;
  const known = Object.keys(schema.properties ?? {});
  const guess = guessKey(key, schema, isJsonMap(map) ? map : {});
  const isNamed = guess.near.length === 0 && known.length <= mostNamedKeys;
  const keys = isNamed ? `; its keys are ${listWords(known, "and")}` : "";
  return [
    {
      code: "schema/unknown-key",
      path: [...path, key],
      on: "key",
      message: `${placeName(path)} has no key ${quoteText(key)}${keys}.`,
      hint:
        hintFrom(guess, isJsonMap(map) ? map : {}) ??
        (isNamed ? "Remove the key." : `Its keys are ${listWords(known, "and")}.`),
      unusable: [key, ...guess.near].map((step) => [...path, step]),
    },
  ];
};

/** A key that is misspelt beyond doubt. */
export function explainMisspelling(
  { path, key, meant, glued }: Misspelling,
  document: Pick<MeantDocument, "textAt">,
): Mistake {
  const quote = /^["']/.exec(document.textAt([...path, meant], "key"))?.[0] ?? "";
  const right = glued === undefined ? meant : `${meant}: ${glued.text}`;
  const fix = { title: `Write ${right}`, newText: `${quote}${right}${quote}` };
  const isCertain =
    glued !== undefined ? quote === "" : isSlip(key, meant) || isVariant(key, meant);
  return {
    code: "schema/unknown-key",
    path: [...path, meant],
    on: "key",
    message: `${placeName(path)} has no key ${quoteText(key)}.`,
    hint: glued === undefined ? `Did you mean "${meant}"?` : `Write \`${right}\`.`,
    fixes: isCertain ? [fix] : [],
    unusable: [[...path, meant]],
  };
}

function hintFrom({ near, places, glued }: KeyGuess, map: JsonMap): string | undefined {
  if (glued !== undefined) return `Put a colon and a space after "${glued.key}".`;
  const [first] = near;
  if (first !== undefined) {
    const question = `Did you mean ${listWords(
      near.map((key) => `"${key}"`),
      "or",
    )}?`;
    return near.length === 1 && Object.hasOwn(map, first)
      ? `${question} It is there already; remove one of the two.`
      : question;
  }
  if (places.length === 0) return undefined;
  return `It is a key of ${listWords(places.slice(0, mostNamedPlaces), "and")}.`;
}
