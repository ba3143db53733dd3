import type { PlacedDetails } from "../../parse/place-reports";
import type { DocumentPath } from "../../spec/document-path";
import type { Collision } from "./find-collisions";
import { listInWords } from "../wording/list-in-words";

/**
 * Where two equal names stand, and what would make them differ.
 *
 * One text that is the same for two targets lacks a placeholder for each fact in which they differ. Two texts have
 * to be told apart by whoever wrote them.
 */
export function placeCollision(
  { first, second, isOnePlace, differences, targets }: Collision<unknown>,
  noun: string,
): Pick<PlacedDetails<DocumentPath>, "hint" | "at" | "targets" | "related"> {
  const missing = [...differences].sort().map((fact) => `{${fact}}`);
  return {
    hint: isOnePlace
      ? `Put ${listInWords(missing)} into the ${noun}.`
      : `Give each of them another ${noun}.`,
    at: second.place,
    targets,
    related: isOnePlace
      ? []
      : [{ message: `Target ${first.target.id} has it from here.`, at: first.place }],
  };
}
