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

/** Whether some text fits both patterns. */
export function patternsOverlap(left: string, right: string): boolean {
  const seen = new Set<number>();
  const open: (readonly [number, number])[] = [[0, 0]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [inLeft, inRight] = pair;
    const key = inLeft * (right.length + 1) + inRight;
    if (inLeft > left.length || inRight > right.length || seen.has(key)) continue;
    if (inLeft === left.length && inRight === right.length) return true;
    seen.add(key);
    open.push(...nextPositions(left[inLeft], right[inRight], pair));
  }
  return false;
}

/** How far two patterns can get together; a wildcard takes a character of the other pattern, or nothing more. */
function nextPositions(
  left: string | undefined,
  right: string | undefined,
  [inLeft, inRight]: readonly [number, number],
): readonly (readonly [number, number])[] {
  if (left === "*" || right === "*") {
    return [
      [inLeft + 1, inRight],
      [inLeft, inRight + 1],
    ];
  }
  if (left === undefined || right === undefined) return [];
  return left === right || left === "?" || right === "?" ? [[inLeft + 1, inRight + 1]] : [];
}
