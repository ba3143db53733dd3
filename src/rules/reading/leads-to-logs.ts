/**
 * Whether a reader's prefix leads to keys that begin with one of some roots: one of the two leads on from the other.
 *
 * Slashes and wildcards in it are another rule's.
 */
export function leadsToLogs(prefix: string, roots: readonly string[]): boolean {
  const below = prefix.replace(/\/+/g, "/").replace(/^\/|\/$/g, "");
  if (/[*?]|\$\{/.test(below)) return true;
  return roots.some((root) => `${root}/`.startsWith(`${below}/`) || below.startsWith(`${root}/`));
}
