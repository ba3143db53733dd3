/** `1 target`, `12 targets`, `1,000 targets`, `2 bodies`. */
export function countWords(count: number, noun: string): string {
  const many = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${digits(count)} ${count === 1 ? noun : many}`;
}

/** `12`, `1,000`. */
export function digits(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
