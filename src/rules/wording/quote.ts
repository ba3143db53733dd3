const maxLength = 120;

/** A text of the spec as messages quote it: escaped, and cut where it is too long to read. */
export function quote(text: string): string {
  const characters = [...text];
  const shown =
    characters.length > maxLength ? `${characters.slice(0, maxLength).join("")}...` : text;
  return JSON.stringify(shown);
}
