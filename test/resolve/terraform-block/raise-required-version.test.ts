import {
  neededTerraform,
  raiseRequiredVersion,
} from "../../../src/resolve/terraform-block/raise-required-version";
import { allowsFrom } from "../../../src/resolve/terraform-block/version-constraint";
import type { TerraformSettings } from "../../../src/spec/spec";

const lockfile: TerraformSettings = { backend: { s3: { useLockfile: true } } };

describe("neededTerraform", () => {
  test.each<[string, TerraformSettings, boolean, string | undefined]>([
    ["nothing special", {}, false, undefined],
    ["an S3 backend", { backend: { s3: {} } }, false, undefined],
    ["a lock table", { backend: { s3: { useLockfile: false } } }, false, undefined],
    ["another backend", { backend: { local: {} } }, false, undefined],
    ["`useLockfile`", lockfile, false, "1.10.0"],
    ["`retired`", {}, true, "1.7.0"],
    ["`retired` and `useLockfile`", lockfile, true, "1.10.0"],
  ])("%s needs what it needs", (_what, spec, isRetired, version) => {
    expect(neededTerraform(spec, isRetired)?.version).toBe(version);
  });

  test("the feature that asks for a version is named", () => {
    expect(neededTerraform(lockfile, false)?.feature).toBe("`useLockfile`");
    expect(neededTerraform({}, true)?.feature).toBe("`retired`");
  });
});

describe("raiseRequiredVersion", () => {
  test.each<[string | undefined, TerraformSettings, boolean, string]>([
    [undefined, {}, false, ">= 1.5.0"],
    [undefined, lockfile, false, ">= 1.10.0"],
    [undefined, {}, true, ">= 1.7.0"],
    [">= 1.6.0", {}, false, ">= 1.6.0"],
    [">= 1.6.0, < 2.0.0", lockfile, false, ">= 1.6.0, < 2.0.0, >= 1.10.0"],
    [">= 1.11.0", lockfile, false, ">= 1.11.0"],
    ["~> 1.5", {}, true, "~> 1.5, >= 1.7.0"],
    ["~> 1.9.0", {}, true, "~> 1.9.0"],
  ])("%j over %j, retired %j, becomes %j", (requiredVersion, spec, isRetired, raised) => {
    const written = requiredVersion === undefined ? spec : { ...spec, requiredVersion };
    expect(raiseRequiredVersion(written, isRetired)).toBe(raised);
  });

  test("a constraint that forbids the needed version stays in sight of `allowsFrom`", () => {
    expect(allowsFrom("~> 1.5.0", neededTerraform(lockfile, false)?.version ?? "")).toBe(false);
  });
});
