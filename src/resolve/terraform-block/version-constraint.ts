type Version = readonly [number, number, number];

interface Bound {
  readonly operator: string;
  readonly version: Version;
  /** How many numbers were written: `~> 1.5` lets the minor version rise, `~> 1.5.0` the patch. */
  readonly precision: number;
}

const boundPattern = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[0-9A-Za-z.-]+)?$/;

/**
 * Reads a version constraint of Terraform; nothing where it is none.
 *
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function parseConstraint(constraint: string): readonly Bound[] | undefined {
  const bounds: Bound[] = [];
  for (const part of constraint.split(",")) {
    const match = boundPattern.exec(part.trim());
    if (match === null) return undefined;
    const [, operator = "=", major, minor, patch] = match;
    const numbers = [major, minor, patch].filter((text) => text !== undefined);
    const version: Version = [Number(major), Number(minor ?? 0), Number(patch ?? 0)];
    bounds.push({ operator, version, precision: numbers.length });
  }
  return bounds;
}

export function isVersionConstraint(constraint: string): boolean {
  return parseConstraint(constraint) !== undefined;
}

/** Whether some version below `version` is let in. */
export function allowsOlderThan(constraint: string, version: string): boolean {
  const lowest = (parseConstraint(constraint) ?? []).filter(({ operator }) =>
    ["=", ">=", ">", "~>"].includes(operator),
  );
  return !lowest.some((bound) => compareVersions(bound.version, parseVersion(version)) >= 0);
}

/** Whether some version from `version` on is let in. */
export function allowsFrom(constraint: string, version: string): boolean {
  const needed = parseVersion(version);
  return (parseConstraint(constraint) ?? []).every((bound) => reachesUpTo(bound, needed));
}

function reachesUpTo({ operator, version, precision }: Bound, needed: Version): boolean {
  switch (operator) {
    case "=":
    case "<=":
      return compareVersions(version, needed) >= 0;
    case "<":
      return compareVersions(version, needed) > 0;
    case "~>":
      return compareVersions(nextBeyond(version, precision), needed) > 0;
    default:
      return true;
  }
}

/** The first version that `~>` leaves out. */
function nextBeyond([major, minor]: Version, precision: number): Version {
  return precision === 3 ? [major, minor + 1, 0] : [major + 1, 0, 0];
}

function parseVersion(text: string): Version {
  const [major, minor, patch] = text.split(".").map(Number);
  return [major ?? 0, minor ?? 0, patch ?? 0];
}

function compareVersions(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
