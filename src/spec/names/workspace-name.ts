import { characterViolation, lengthViolation, violationsOf } from "./name-violations";

/**
 * A workspace of HCP Terraform has a name of 1 to 90 letters, digits, hyphens and underscores.
 *
 * @see https://developer.hashicorp.com/terraform/cloud-docs/workspaces/create
 */
export function workspaceNameViolations(name: string): readonly string[] {
  return violationsOf(
    lengthViolation(name, 1, 90),
    characterViolation(name, /[\w-]/, "letters, digits, hyphens and underscores"),
  );
}
