import { createHash } from "node:crypto";
import type { Blueprint, Hole, StackContent, TargetContent } from "./blueprint";
import type { StackSettings } from "../stack";
import { mapTexts } from "../templates/map-texts";
import { openContent } from "./open-content";
import type { ResolvedSettings } from "../target";
import { isTemplate, type Template } from "../templates/template";

/** A blueprint, and the templates that give each of its holes a value for a stack. */
export interface DerivedBlueprint<Content = StackContent<Hole>> {
  readonly blueprint: Blueprint<Content>;
  readonly templates: readonly Template[];
}

/** Splits settings into what decides about resources, and the texts that only fill them. */
export function deriveBlueprint(resolved: ResolvedSettings): DerivedBlueprint<TargetContent<Hole>>;
export function deriveBlueprint(resolved: StackSettings): DerivedBlueprint;
export function deriveBlueprint(resolved: StackSettings): DerivedBlueprint {
  const templates: Template[] = [];
  const openHole = (template: Template): Hole => ({
    hole: templates.push(template) - 1,
    isData: template.kind === "json-template",
  });
  const content = mapTexts(openContent(resolved), isTemplate, openHole) as StackContent<Hole>;
  const id = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);
  return { blueprint: { id, content }, templates };
}
