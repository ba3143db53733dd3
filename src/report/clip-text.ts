/** A text, or as much of it as fits into so many characters, and three dots for the rest. */
export function clipText(text: string, mostCharacters: number): string {
  const characters = [...text];
  return characters.length <= mostCharacters
    ? text
    : `${characters.slice(0, mostCharacters).join("")}...`;
}
