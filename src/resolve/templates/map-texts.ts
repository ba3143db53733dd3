/**
 * Rebuilds plain data with every leaf that `isText` names replaced; all else, keys and order stay.
 *
 * The caller states the type of the result, since types cannot say "the same shape over another text".
 */
export function mapTexts<Text>(
  value: unknown,
  isText: (leaf: unknown) => leaf is Text,
  replace: (text: Text) => unknown,
): unknown {
  if (isText(value)) return replace(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, isText, replace));
  if (typeof value !== "object" || value === null) return value;
  const mapped: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) mapped[key] = mapTexts(item, isText, replace);
  }
  return mapped;
}
