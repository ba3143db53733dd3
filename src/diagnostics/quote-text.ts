const mostCharacters = 120;

/** What prints as nothing, as a line break or as another character than it is. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/**
 * A text of the user's between double quotes, on one line and no longer than a message bears.
 *
 * What cannot be seen is written as an escape, so that a stray no-break space shows.
 */
export function quoteText(text: string): string {
  const characters = [...text];
  const isLong = characters.length > mostCharacters;
  const shown = isLong ? characters.slice(0, mostCharacters).join("") : text;
  return `"${shown.replace(unprintable, escapeCharacter)}${isLong ? "..." : ""}"`;
}

function escapeCharacter(character: string): string {
  switch (character) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
    default:
      return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  }
}
