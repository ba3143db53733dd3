/**
 * Whether some text fits both patterns of a policy: `*` is any text, and `?` any one character.
 *
 * No pair of positions is looked at twice, so that no pair of patterns takes exponential time.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function policyPatternsMeet(left: string, right: string): boolean {
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
