/** A text of one line in quotes: double ones unless those would need escapes. */
export function quoteScalar(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
