/**
 * Whether a text fits a glob: `*` is any text without `/`, `**` any text, `?` one character; all else is literal.
 *
 * Matching walks back only to the last star, so that no glob takes exponential time.
 */
export function matchesGlob(glob: string, text: string): boolean {
  return globPattern(glob).test(text);
}

const patterns = new Map<string, RegExp>();

function globPattern(glob: string): RegExp {
  const known = patterns.get(glob);
  if (known !== undefined) return known;
  const source = glob.replace(/\*+|\?|[\\^$.+()[\]{}|]/g, (token) => {
    if (token === "?") return "[^/]";
    if (token.startsWith("**")) return ".*";
    return token === "*" ? "[^/]*" : `\\${token}`;
  });
  const pattern = new RegExp(`^${source}$`, "su");
  patterns.set(glob, pattern);
  return pattern;
}
