/**
 * Whether a text fits a glob: `*` is any text without `/`, `**` any text, `?` one character other than `/`;
 * all else is literal.
 *
 * All ways through the text are followed at once, so that no glob takes exponential time.
 */
export function matchesGlob(glob: string, text: string): boolean {
  let ends: readonly number[] = [0];
  for (const token of tokensOf(glob)) ends = advance(text, ends, token);
  return ends.at(-1) === text.length;
}

const tokensByGlob = new Map<string, readonly string[]>();

/** Wildcards, and the literal texts between them. */
function tokensOf(glob: string): readonly string[] {
  const tokens = tokensByGlob.get(glob) ?? glob.match(/\*+|\?|[^*?]+/g) ?? [];
  tokensByGlob.set(glob, tokens);
  return tokens;
}

/** Where a token can end that begins at one of these offsets; both lists ascend. */
function advance(text: string, starts: readonly number[], token: string): readonly number[] {
  if (token === "*") return runsFrom(text, starts, "/");
  if (token.startsWith("*")) return runsFrom(text, starts, undefined);
  if (token === "?") {
    return starts
      .filter((start) => start < text.length && text[start] !== "/")
      .map((start) => start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
  }
  return starts
    .filter((start) => text.startsWith(token, start))
    .map((start) => start + token.length);
}

/** Every offset from each start up to the next separator. */
function runsFrom(
  text: string,
  starts: readonly number[],
  separator: string | undefined,
): readonly number[] {
  const ends: number[] = [];
  for (const start of starts) {
    if (start <= (ends.at(-1) ?? -1)) continue;
    for (let end = start; end <= text.length; end += 1) {
      ends.push(end);
      if (text[end] === separator) break;
    }
  }
  return ends;
}
