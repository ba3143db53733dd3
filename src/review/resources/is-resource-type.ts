/** The other parts of a stack that a change may concern, by the name of their block. */
const otherParts: readonly string[] = [
  "check",
  "comment",
  "file",
  "locals",
  "module",
  "output",
  "provider",
  "terraform",
  "variable",
];

/** Whether a change concerns something in AWS, and not only what Terraform is told. */
export function isResourceType(type: string): boolean {
  return !otherParts.includes(type);
}
