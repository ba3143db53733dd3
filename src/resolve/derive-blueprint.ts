import { createHash } from "node:crypto";
import type { Blueprint, Hole, StackContent } from "./blueprint";
import { mapTexts } from "./map-texts";
import { copiedFileNames } from "./copied-file-names";
import type { ResolvedSettings } from "./target";
import { factTemplate, isTemplate, type Template } from "./template";

/** A blueprint, and the templates that give each of its holes a value for a target. */
export interface DerivedBlueprint {
  readonly blueprint: Blueprint;
  readonly templates: readonly Template[];
}

/** Splits settings into what decides about resources, and the texts that only fill them. */
export function deriveBlueprint({
  settings,
  retired,
  copiedFiles,
}: ResolvedSettings): DerivedBlueprint {
  const templates: Template[] = [];
  const openHole = (template: Template): Hole => ({
    hole: templates.push(template) - 1,
    isData: template.kind === "json-template",
  });
  const fileNames = copiedFileNames(copiedFiles);
  const stackContent: StackContent<Template> = {
    settings,
    target: {
      stack: factTemplate("stack"),
      account: factTemplate("account"),
      region: factTemplate("region"),
      partition: factTemplate("partition"),
      name: factTemplate("name"),
      logsServicePrincipal: factTemplate("logsServicePrincipal"),
    },
    retired,
    ...(fileNames.length > 0 && {
      copiedFiles: { kind: "json-template", value: fileNames },
    }),
  };
  const content = mapTexts(stackContent, isTemplate, openHole) as StackContent<Hole>;
  const id = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);
  return { blueprint: { id, content }, templates };
}
