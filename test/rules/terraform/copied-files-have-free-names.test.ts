import { codesOf, diagnose } from "../diagnose";

describe("copied files have free names", () => {
  test.each(["cdk.tf.json", "extra/cdk.tf.json", "CDK.TF.JSON", "manifest.json", "cdk.tf"])(
    "%j would take the name of a written file",
    (file) => {
      expect(diagnose({ terraform: { include: ["a.tf", file] } })).toMatchObject([
        {
          code: "terraform/taken-file-name",
          at: JSON.stringify(file),
          hint: 'Give the file another name; what Terraform is to merge into the stack ends in "_override.tf.json".',
        },
      ]);
    },
  );

  test("two files of one name, in whatever case, cannot both be copied", () => {
    expect(diagnose({ terraform: { include: ["a/x.tf", "b/X.tf"] } })).toMatchObject([
      {
        code: "terraform/same-file-name",
        at: '"b/X.tf"',
        message: '"b/X.tf" and "a/x.tf" would both be copied as "X.tf".',
        related: ['"a/x.tf"'],
      },
    ]);
  });

  test("an included lock file collides with `lockFile`", () => {
    const terraform = { lockFile: "locks/prod.hcl", include: [".terraform.lock.hcl"] };
    expect(diagnose({ terraform })).toMatchObject([
      {
        code: "terraform/same-file-name",
        at: '".terraform.lock.hcl"',
        related: ['"locks/prod.hcl"'],
      },
    ]);
  });

  test.each([
    [["cdk_override.tf.json", "extra.tf.json"]],
    [[".terraform.lock.hcl"]],
    [["a/x.tf", "b/y.tf"]],
  ])("%j are free", (include) => {
    expect(codesOf({ terraform: { include } })).toEqual([]);
  });
});
