import type { TerraformSettings as TerraformSpec } from "../../spec/spec";
import type { CentralSettings } from "./central-stack";
import { readTerraformSettings } from "../terraform-block/read-terraform-settings";
import type { Backend, TerraformSettings } from "../settings/settings";
import type { Template } from "../templates/template";

/** Reads how Terraform runs a central stack: as the targets' stacks, with a state of its own. */
export function readCentralTerraform(
  spec: TerraformSpec,
  stack: CentralSettings["kind"],
): TerraformSettings<Template> {
  const settings = readTerraformSettings(spec, false);
  const isWritten = Object.keys(spec.backend?.local ?? {}).length > 0;
  const backend =
    settings.backend.kind === "local" && !isWritten
      ? localState
      : setApart(settings.backend, `-${stack}`);
  return { ...settings, backend };
}

/** Beside the output folder, as that of every stack. */
const localState: Backend<Template> = {
  kind: "local",
  path: {
    kind: "text-template",
    parts: ["../../../terraform.", { fact: "stack" }, ".tfstate"],
  },
};

/**
 * A place for the state that no target's template can reach: its last placeholder is followed by the stack's name.
 *
 * The account and Region of a central stack may be those of a target, and one state of two stacks is lost.
 */
function setApart(backend: Backend<Template>, suffix: string): Backend<Template> {
  const apart = (template: Template): Template => appendToLastFact(template, suffix);
  switch (backend.kind) {
    case "local":
      return { ...backend, path: apart(backend.path) };
    case "s3":
      return { ...backend, key: apart(backend.key) };
    case "cloud":
      return { ...backend, workspace: apart(backend.workspace) };
    case "http": {
      const { lockAddress, unlockAddress } = backend;
      return {
        ...backend,
        address: apart(backend.address),
        ...(lockAddress && { lockAddress: apart(lockAddress) }),
        ...(unlockAddress && { unlockAddress: apart(unlockAddress) }),
      };
    }
  }
}

function appendToLastFact(template: Template, suffix: string): Template {
  if (template.kind !== "text-template") return template;
  const after = template.parts.findLastIndex((part) => typeof part !== "string") + 1;
  if (after === 0) return template;
  const literal = template.parts[after];
  const behind = typeof literal === "string" ? `${suffix}${literal}` : suffix;
  return { ...template, parts: [...template.parts.slice(0, after), behind] };
}
