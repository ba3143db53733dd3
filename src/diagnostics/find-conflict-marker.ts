/**
 * Where git has left the first mark of a merge conflict in a text, if anywhere.
 *
 * https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
export function findConflictMarker(text: string): number | undefined {
  const at = text.search(/^<{7} /m);
  return at >= 0 && /^>{7} /m.test(text.slice(at)) ? at : undefined;
}
