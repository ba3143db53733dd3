/** A prefix as Bedrock uses it: the slashes around it make no other key, and an empty one is none. */
export function trimPrefix(prefix: string | undefined): string | undefined {
  const trimmed = prefix?.replace(/^\/+|\/+$/g, "");
  return trimmed === "" ? undefined : trimmed;
}
