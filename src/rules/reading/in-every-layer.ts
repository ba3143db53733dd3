/** The keys of the spec under which a setting can stand: at the top, in a group, in an override. */
export function inEveryLayer(...settings: readonly string[]): readonly string[] {
  return settings.flatMap((setting) => [setting, `targets.${setting}`, `overrides.${setting}`]);
}
