import type { Misfit } from "../repair-value";
import { describeExpected } from "./describe-expected";
import { describeFound } from "./describe-found";
import { placeName } from "./place-name";

/** What stands at a place, and what has to: `targets[0].wave must be a whole number, not the text "2".` */
export function describeWrongType({ path, schema, found, text }: Misfit): string {
  return `${placeName(path)} must be ${describeExpected(schema)}, not ${describeFound(found, text)}.`;
}
