/** A number of days as a sentence says it. */
export function inDays(days: number): string {
  return `${String(days)} day${days === 1 ? "" : "s"}`;
}
