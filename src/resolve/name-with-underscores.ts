import type { Spec } from "../spec/spec";

/** The name of a spec where no hyphen may stand. A name that the schema refused is absent, whatever its type says. */
export function nameWithUnderscores(spec: Spec): string {
  return (spec as Partial<Spec>).name?.replaceAll("-", "_") ?? "";
}
