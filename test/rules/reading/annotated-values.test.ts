import { annotatedValues } from "../../../src/rules/reading/annotated-values";

describe("annotatedValues", () => {
  test("finds what carries an annotation in every layer", () => {
    const layer = { terraform: { backend: { s3: { key: "k" } }, defaultTags: { team: "t" } } };
    const spec = {
      ...layer,
      targets: [{ ...layer, accounts: ["{account}"] }, {}],
      overrides: [layer],
    };
    expect(annotatedValues(spec, "x-placeholders").map(({ path }) => path.join("."))).toEqual([
      "terraform.backend.s3.key",
      "terraform.defaultTags.team",
      "targets.0.terraform.backend.s3.key",
      "targets.0.terraform.defaultTags.team",
      "overrides.0.terraform.backend.s3.key",
      "overrides.0.terraform.defaultTags.team",
    ]);
  });

  test("comes with the schema that says so", () => {
    const [found] = annotatedValues({ destinations: { s3: { objectLock: {} } } }, "x-required");
    expect(found?.schema["x-required"]).toEqual(["mode", "days"]);
  });

  test("passes over values of a form that the schema does not have", () => {
    expect(annotatedValues({ destinations: [{ s3: 1 }], terraform: "x" }, "x-exclusive")).toEqual(
      [],
    );
  });
});
