import { isAlias, isScalar, type Pair } from "yaml";
import type { AliasTargets } from "./alias-targets";

/** The text of a key; a key that is no text has none. */
export function keyText({ key }: Pair, aliases: AliasTargets): string | undefined {
  const node = isAlias(key) ? aliases.get(key) : key;
  if (!isScalar(node)) return undefined;
  return typeof node.value === "string" ? node.value : undefined;
}
