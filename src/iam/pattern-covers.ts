/**
 * Whether every text that fits the inner pattern fits the outer one; `*` stands for any characters and `?` for one.
 *
 * A wildcard of the inner pattern can be taken only by one of the outer pattern that is as wide.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function patternCovers(outer: string, inner: string): boolean {
  if (outer === "*" || outer === inner) return true;
  if (!/[*?]/.test(outer)) return false;
  // The ends in the inner pattern that the outer one has reached so far.
  let reached = new Set([0]);
  for (const character of outer) {
    const next = new Set<number>();
    for (const position of reached) {
      if (character === "*") {
        for (let end = position; end <= inner.length; end += 1) next.add(end);
      } else if (takes(character, inner[position])) {
        next.add(position + 1);
      }
    }
    reached = next;
  }
  return reached.has(inner.length);
}

function takes(character: string, found: string | undefined): boolean {
  if (found === undefined || found === "*") return false;
  return character === "?" || character === found;
}
