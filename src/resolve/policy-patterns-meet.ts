/**
 * Whether some text fits both patterns of a policy: `*` is any text, and `?` any one character.
 *
 * All ways through the second pattern are followed at once, so that no pair takes exponential time.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function policyPatternsMeet(left: string, right: string): boolean {
  let places = pastStars(right, [0]);
  for (const token of left) {
    places = pastStars(right, advance(right, places, token));
    if (places.length === 0) return false;
  }
  return places.at(-1) === right.length;
}

/** Where one more character of the first pattern can lead to in the second one; both lists ascend. */
function advance(pattern: string, places: readonly number[], token: string): readonly number[] {
  if (token === "*") return placesFrom(pattern, places[0] ?? pattern.length);
  return places.flatMap((place) => {
    const other = pattern[place];
    if (other === "*") return [place];
    return other !== undefined && (other === token || [other, token].includes("?"))
      ? [place + 1]
      : [];
  });
}

function placesFrom(pattern: string, first: number): readonly number[] {
  return Array.from({ length: pattern.length - first + 1 }, (_, index) => first + index);
}

/** A star may be no text at all. */
function pastStars(pattern: string, places: readonly number[]): readonly number[] {
  const reached = new Set(places);
  for (const place of reached) if (pattern[place] === "*") reached.add(place + 1);
  return [...reached].sort((one, other) => one - other);
}
