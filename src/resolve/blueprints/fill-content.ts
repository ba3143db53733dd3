import type { StackContent, TargetContent } from "./blueprint";
import type { Stack } from "../stack";
import { fillTemplate } from "../templates/fill-template";
import { mapTexts } from "../templates/map-texts";
import { openContent } from "./open-content";
import type { Target } from "../target";
import { isTemplate } from "../templates/template";

/** All that the Terraform of one stack is made of, with its own values, for what is not stamped. */
export function fillContent(stack: Target): TargetContent<string>;
export function fillContent(stack: Stack): StackContent<string>;
export function fillContent({ facts, resolved }: Stack): StackContent<string> {
  return mapTexts(openContent(resolved), isTemplate, (template) =>
    fillTemplate(template, facts),
  ) as StackContent<string>;
}
