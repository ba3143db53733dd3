const atMost = 3;

/**
 * The candidates that a misspelt text most probably meant, nearest first, three at most.
 *
 * Near means few edits: a letter added, dropped or replaced, two neighbours swapped, or the case of the whole text
 * changed. Longer texts are forgiven more. Equally near candidates stand in code-unit order, so that the order in
 * which they come never shows.
 */
export function suggest(found: string, candidates: Iterable<string>): readonly string[] {
  const forgiven = Math.floor(found.length * 0.4) + 1;
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distanceBetween(found, candidate) }))
    .filter(({ distance }) => distance <= forgiven)
    .sort(
      (left, right) =>
        left.distance - right.distance || (left.candidate < right.candidate ? -1 : 1),
    )
    .slice(0, atMost)
    .map(({ candidate }) => candidate);
}

/**
 * Whether a text is another with a slip of the pen: one edit in each four characters, and one in a short text.
 *
 * What is suggested may be a guess; what is mended unseen may not.
 */
export function isSlip(found: string, meant: string): boolean {
  return distanceBetween(found, meant) <= Math.max(1, Math.floor(meant.length / 4));
}

function distanceBetween(found: string, candidate: string): number {
  if (found === candidate) return 0;
  return Math.max(1, editDistance(found.toLowerCase(), candidate.toLowerCase()));
}

/** The Damerau-Levenshtein distance in which no stretch of text is edited twice ("optimal string alignment"). */
function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          costAt(last, column) + 1,
          costAt(current, column - 1) + 1,
          costAt(last, column - 1) + (isSame ? 0 : 1),
          isSwap ? costAt(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return costAt(last, to.length);
}

/** What lies outside the table cannot be reached. */
function costAt(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
