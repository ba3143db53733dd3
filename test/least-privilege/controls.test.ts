import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import { compileExample } from "./compile-targets";
import { readControls, type Claim } from "./controls";

/** How many controls each benchmark has for the resources of a stack; a row may not get lost. */
const counts = {
  "Security Hub": 20,
  SRA: 7,
  Prowler: 21,
  Checkov: 37,
  Trivy: 14,
};

const controls = readControls().filter(({ name }) => !/^-+$/.test(name));

describe("the controls in docs/security.md", () => {
  const [strict] = compileExample("strict");
  const resources = strict?.stack["resource"] as Readonly<Record<string, JsonMap>>;

  it("are complete, and each stands once", () => {
    const found = Object.keys(counts).map(
      (benchmark) =>
        [benchmark, controls.filter(({ name }) => name.startsWith(benchmark)).length] as const,
    );
    expect(Object.fromEntries(found)).toStrictEqual(counts);
    expect(new Set(controls.map(({ name }) => name)).size).toBe(controls.length);
  });

  it.each(controls.map(({ name, ...control }) => [name, control] as const))(
    "%s holds in the example strict",
    (_name, { resourceType, claim }) => {
      expectClaim(claim, resources[resourceType]);
    },
  );
});

function expectClaim(claim: Claim, labels: JsonMap | undefined): void {
  const bodies = Object.values(labels ?? {});
  const found =
    "path" in claim ? bodies.flatMap((body) => valuesAt(body, claim.path.split("."))) : [];
  expect(bodies).toHaveLength("path" in claim ? 1 : 0);
  switch (claim.kind) {
    case "reason":
      expect(claim.reason.length).toBeGreaterThan(40);
      break;
    case "no resource":
      expect(labels).toBeUndefined();
      break;
    case "absent":
      expect(found).toStrictEqual([]);
      break;
    case "value":
      expect(found).toContainEqual(claim.value);
      break;
    case "minimum":
      expect(found).toHaveLength(1);
      expect(found[0]).toBeGreaterThanOrEqual(claim.value);
      break;
  }
}

/** Every value at a path, through lists and through policies that stand in a string. */
function valuesAt(value: JsonValue | undefined, path: readonly string[]): readonly JsonValue[] {
  const [step, ...rest] = path;
  if (value === undefined) return [];
  if (step === undefined) return [value];
  if (typeof value === "string" && value.startsWith("{")) {
    return valuesAt(JSON.parse(value) as JsonValue, path);
  }
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => valuesAt(item, path));
  return isJsonMap(value) ? valuesAt(value[step], rest) : [];
}
