import { explainSettings } from "../../src/resolve/explain-settings";
import { formatPath } from "../../src/spec/document-path";
import { resolveOneTarget, type PlainSpec } from "./resolve-plain-spec";

/** `<path> = <value> from <place> over <place>`, for settings that begin so. */
function explained(spec: PlainSpec, start: string): readonly string[] {
  return explainSettings(resolveOneTarget(spec))
    .filter(({ path }) => formatPath(path).startsWith(start))
    .map(({ path, value, places }) => {
      const origin = places.map(formatPath).join(" over ") || "default";
      return `${formatPath(path)} = ${JSON.stringify(value)} from ${origin}`;
    });
}

const regions = ["us-east-1"];

describe("explainSettings", () => {
  test("shows what was written with its place, and the defaults beside it", () => {
    expect(explained({ destinations: { s3: { prefix: "{account}" } } }, "destinations.s3")).toEqual(
      [
        'destinations.s3.bucket = "acme-111122223333-us-east-1" from default',
        "destinations.s3.takeOver = [] from default",
        'destinations.s3.prefix = "111122223333" from destinations.s3.prefix',
        'destinations.s3.encryption = {"type":"kms"} from default',
        ...explained({ destinations: { s3: {} } }, "destinations.s3").slice(4),
      ],
    );
  });

  test("shows what each value overrode", () => {
    const spec: PlainSpec = {
      deletionProtection: true,
      targets: [{ name: "a", accounts: ["111122223333"], regions, deletionProtection: false }],
      overrides: [{ match: { groups: ["a"] }, deletionProtection: true }],
    };
    expect(explained(spec, "deletionProtection")).toEqual([
      "deletionProtection = true from overrides[0].deletionProtection over targets[0].deletionProtection over deletionProtection",
    ]);
  });

  test("shows no default of the alternative that was not chosen", () => {
    const settings = explained(
      { destinations: { s3: { existingBucket: "b" } } },
      "destinations.s3",
    );
    expect(settings[0]).toBe(
      'destinations.s3.existingBucket = "b" from destinations.s3.existingBucket',
    );
    expect(settings.some((line) => line.startsWith("destinations.s3.bucket "))).toBe(false);
  });

  test("shows of shared large data its prefix alone", () => {
    const spec: PlainSpec = { destinations: { s3: {}, cloudwatch: { largeData: {} } } };
    expect(explained(spec, "destinations.cloudwatch.largeData")).toEqual([
      'destinations.cloudwatch.largeData.prefix = "large-data" from default',
    ]);
  });

  test("shows the version of Terraform that the used features raised", () => {
    const backend = { s3: { bucket: "b", region: "r", key: "k", useLockfile: true } };
    expect(explained({ terraform: { backend } }, "terraform.requiredVersion")).toEqual([
      'terraform.requiredVersion = ">= 1.10.0" from default',
    ]);
  });

  test("does not show as set what a null took away", () => {
    const spec: PlainSpec = {
      destinations: { s3: { prefix: "a" } },
      targets: [{ name: "a", accounts: ["111122223333"], regions, destinations: { s3: null } }],
      overrides: [{ match: { groups: ["a"] }, destinations: { s3: {} } }],
    };
    expect(explained(spec, "destinations.s3.prefix")).toEqual([
      'destinations.s3.prefix = "" from default',
    ]);
  });
});
