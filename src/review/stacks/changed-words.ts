/** The words of two texts that are not in the other one, or not as often. */
export interface ChangedWords {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What stands between quotes, commas, escapes and spaces counts as a word: in JSON, an ARN or a name. */
export function changedWords(before: string, after: string): ChangedWords {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return { removed: withoutOthers(old, now), added: withoutOthers(now, old) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s"\\,]+/);
}

function withoutOthers(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
