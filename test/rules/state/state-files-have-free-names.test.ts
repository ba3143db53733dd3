import { codesOf, diagnose, group } from "../diagnose";

const kept = (path: string, terraform: object = {}) => ({
  terraform: { backend: { local: { path } }, ...terraform },
});

describe("state files have free names", () => {
  test("the stack's own file is told, with the way out", () => {
    expect(diagnose(kept("cdk.tf.json"))).toMatchObject([
      {
        code: "state/taken-file",
        at: '"cdk.tf.json"',
        message:
          'The state path "cdk.tf.json" leads to a file that bedtrail, CDKTF or Terraform keeps for itself.',
        hint: 'Keep the state out of the output folder, as the default does: "../../../terraform.{account}-{region}.tfstate".',
        targets: ["111122223333-us-east-1"],
      },
    ]);
  });

  test.each([
    "./CDK.tf.json",
    "../../manifest.json",
    "../111122223333-us-east-1/cdk.tf.json",
    "../../stacks/999900001111-us-east-1/main.tf",
    "{region}.tf",
    "terraform.tfvars.json",
    ".terraform/terraform.tfstate",
    ".terraform.lock.hcl",
  ])("%s is taken", (path) => {
    expect(codesOf(kept(path))).toEqual(["state/taken-file"]);
  });

  test("so is the name of a copied file", () => {
    expect(codesOf(kept("notes.txt", { include: ["docs/Notes.txt"] }))).toEqual([
      "state/taken-file",
    ]);
    expect(codesOf(kept("other.txt", { include: ["docs/Notes.txt"] }))).toEqual([]);
  });

  test("of several targets those are named whose state it is", () => {
    const accounts = [
      { id: "111122223333", name: "notes" },
      { id: "222233334444", name: "other" },
    ];
    const parts = kept("{accountName}.txt", { include: ["docs/notes.txt"] });
    expect(diagnose({ ...parts, targets: [group({ accounts })] })).toMatchObject([
      { code: "state/taken-file", targets: ["111122223333-us-east-1"] },
    ]);
  });

  test.each([
    "terraform.tfstate",
    "../../../terraform.{account}-{region}.tfstate",
    "../../manifest.json.tfstate",
    "../../../manifest.json",
    "state/main.tf",
    "/var/state/{account}-{region}/cdk.tf.json",
  ])("%s is free", (path) => {
    expect(codesOf(kept(path))).toEqual([]);
  });
});
