import { codesOf, diagnose, group } from "../diagnose";

const backend = {
  s3: { bucket: "acme-state", region: "us-east-1", key: "{account}/{region}", useLockfile: true },
};

describe("Terraform is new enough for what the spec uses", () => {
  test("a constraint that keeps the needed versions out is an error", () => {
    expect(diagnose({ terraform: { requiredVersion: "~> 1.9.0", backend } })).toMatchObject([
      {
        code: "terraform/too-old",
        at: '"~> 1.9.0"',
        message: '"~> 1.9.0" keeps out Terraform 1.10.0 and newer, which `useLockfile` needs.',
        hint: 'Allow Terraform 1.10.0, as in ">= 1.10.0", or do without `useLockfile`.',
      },
    ]);
  });

  test("a retired group needs Terraform 1.7", () => {
    const found = diagnose({
      terraform: { requiredVersion: "< 1.7.0" },
      targets: [group({ retired: true })],
    });
    expect(found).toMatchObject([{ code: "terraform/too-old", at: '"< 1.7.0"' }]);
  });

  test.each([">= 1.5.0", "~> 1.5", "1.10.0", "< 2.0.0"])(
    "%j is raised without a word",
    (requiredVersion) => {
      expect(codesOf({ terraform: { requiredVersion, backend } })).toEqual([]);
    },
  );

  test("an old Terraform is fine for a spec that needs no newer one", () => {
    expect(codesOf({ terraform: { requiredVersion: "~> 1.5.0" } })).toEqual([]);
  });

  test("an unreadable constraint is another mistake", () => {
    expect(codesOf({ terraform: { requiredVersion: "old", backend } })).toEqual([
      "terraform/unreadable-constraint",
    ]);
  });
});
