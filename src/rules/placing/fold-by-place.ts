import type { Target } from "../../resolve/target";
import type { DocumentPath } from "../../spec/document-path";

/** Targets of which one place of the spec decides something. */
export interface TargetsAtPlace {
  readonly place: DocumentPath;
  readonly first: Target;
  readonly ids: readonly string[];
}

/** Brings targets together that a rule reports at one place, so that it speaks once of many. */
export function foldByPlace(
  targets: readonly Target[],
  placeOf: (target: Target) => DocumentPath,
): readonly TargetsAtPlace[] {
  const folded = new Map<string, TargetsAtPlace & { readonly ids: string[] }>();
  for (const target of targets) {
    const place = placeOf(target);
    const key = JSON.stringify(place);
    const known = folded.get(key);
    if (known === undefined) folded.set(key, { place, first: target, ids: [target.id] });
    else known.ids.push(target.id);
  }
  return [...folded.values()];
}
