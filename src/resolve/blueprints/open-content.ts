import type { StackContent } from "./blueprint";
import type { StackSettings } from "../stack";
import { copiedFileNames } from "../terraform-block/copied-file-names";
import { factTemplate, type Template } from "../templates/template";

/** All that the Terraform of a stack is made of, with the stack's own values left open. */
export function openContent(resolved: StackSettings): StackContent<Template> {
  const fileNames = copiedFileNames(resolved.copiedFiles);
  return {
    ...decisionsOf(resolved),
    target: {
      stack: factTemplate("stack"),
      account: factTemplate("account"),
      region: factTemplate("region"),
      partition: factTemplate("partition"),
      name: factTemplate("name"),
      logsServicePrincipal: factTemplate("logsServicePrincipal"),
    },
    ...(fileNames.length > 0 && {
      copiedFiles: { kind: "json-template", value: fileNames },
    }),
  };
}

/** The settings, and whatever else tells the stacks of one kind apart. */
function decisionsOf(resolved: StackSettings) {
  switch (resolved.kind) {
    case "target": {
      const { kind, settings, retired } = resolved;
      return { settings, retired, kind };
    }
    case "archive": {
      const { kind, settings } = resolved;
      return { settings, kind };
    }
    case "panther": {
      const { kind, settings } = resolved;
      return { settings, kind };
    }
  }
}
