import { findDifferences } from "../comparing/find-differences";
import { createOpenText } from "../marks/open-text";
import type { ReviewedTarget } from "../review";
import type { StackChange } from "../stack-change";
import { changedWords, type ChangedWords } from "./changed-words";

/**
 * Whether a change with marks may be another one for this target, or none.
 *
 * A text that had an account id and has a placeholder now is the same text for the target of that account, and
 * another one for all others. So is one that had a Region; but a Region that stays what it was, as that of an archive
 * does, stays another one's for the targets that are there as well.
 */
export function isEntangled(
  change: StackChange,
  { id, account = "", region }: ReviewedTarget,
): boolean {
  const openPlace = createOpenText({ id, ...(region !== undefined && { region }) });
  return markedTexts(change).some(
    ({ text, words }) =>
      (account !== "" && text.includes(account)) ||
      (openPlace(text) !== text && isSameOnceOpen(words, openPlace)),
  );
}

/** Whether a word goes for another that is the same for this target; or only the order changes, which words do not tell. */
function isSameOnceOpen(
  { removed, added }: ChangedWords,
  openPlace: (word: string) => string,
): boolean {
  if (removed.length === 0 && added.length === 0) return true;
  const opened = new Set(removed.map(openPlace));
  return added.some((word) => opened.has(openPlace(word)));
}

/** Both sides of a changed text in which a mark stands. */
interface MarkedText {
  readonly text: string;
  readonly words: ChangedWords;
}

const textsByChange = new WeakMap<StackChange, readonly MarkedText[]>();

/** The texts of a change, found once for all its targets. */
function markedTexts(change: StackChange): readonly MarkedText[] {
  const found =
    textsByChange.get(change) ??
    change.resources
      .flatMap(({ before, after }) => findDifferences(before, after))
      .flatMap(({ before, after }) => {
        if (before === undefined || after === undefined) return [];
        const [old, now] = [JSON.stringify(before), JSON.stringify(after)];
        const text = `${old} ${now}`;
        return text.includes("\uE000") ? [{ text, words: changedWords(old, now) }] : [];
      });
  textsByChange.set(change, found);
  return found;
}
