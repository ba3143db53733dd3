import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findOrphans } from "../../src/synth/find-orphans";
import { temporaryFolder } from "./temporary-folder";

const temporary = temporaryFolder();
const marked = JSON.stringify({ "//": { bedtrail: { formatVersion: "1", files: ["x.tf"] } } });

function put(path: string, text: string): void {
  const file = join(temporary.path, "stacks", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe("findOrphans", () => {
  test("finds folders of stacks that are gone and hold more than our files", () => {
    put("gone/cdk.tf.json", marked);
    put("gone/x.tf", "");
    put("gone/terraform.tfstate", "");
    put("gone/.terraform/x", "");
    put("foreign/cdk.tf.json", "{}");
    expect(findOrphans(temporary.path, new Set(["here"]))).toEqual([
      { stack: "foreign", foreignNames: ["cdk.tf.json"] },
      { stack: "gone", foreignNames: [".terraform", "terraform.tfstate"] },
    ]);
  });

  test("finds none among stacks that are there, or that are all ours", () => {
    put("here/cdk.tf.json", marked);
    put("here/terraform.tfstate", "");
    put("gone/cdk.tf.json", marked);
    put("gone/x.tf", "");
    expect(findOrphans(temporary.path, new Set(["here"]))).toEqual([]);
  });

  test("finds none where there is no output yet", () => {
    expect(findOrphans(join(temporary.path, "nowhere"), new Set())).toEqual([]);
  });
});
