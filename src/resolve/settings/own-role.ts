import { defaults } from "../../spec/defaults";
import type { Roles } from "../../spec/spec";
import { optionalText } from "../templates/optional-text";
import { present } from "../present";
import { joinTemplates, parseTemplate, type Template } from "../templates/template";

/** A role that a stack makes. */
export interface OwnRole<Text> {
  readonly name: Text;
  readonly path: Text;
  /** For policies that come before the role: two texts of a target may not stand side by side in one. */
  readonly arn: Text;
  readonly permissionsBoundary?: Text;
}

/** Reads a role by its name and by what holds for all roles. */
export function readOwnRole(name: string, roles: NonNullable<Roles>): OwnRole<Template> {
  const own = { name: parseTemplate(name), path: parseTemplate(roles.path ?? defaults.roles.path) };
  return present({
    ...own,
    arn: joinTemplates(parseTemplate("arn:{partition}:iam::{account}:role"), own.path, own.name),
    permissionsBoundary: optionalText(roles.permissionsBoundary),
  });
}
