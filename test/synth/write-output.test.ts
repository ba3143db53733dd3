import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { describeVanished } from "../../src/synth/describe-vanished";
import { makeOutput, stackOf, type OutputUnderTest } from "./output-under-test";

let output: OutputUnderTest;

beforeEach(() => {
  output = makeOutput();
});

const oldTime = new Date("2020-01-02T03:04:05Z");

describe("writing stacks", () => {
  test("makes the files of each stack and the manifest, and nothing else", () => {
    const result = output.write([stackOf("a", "1", { "x.tf": "x" }), stackOf("b", "2")]);
    expect(result).toEqual({ written: 2, unchanged: 0, removed: [] });
    expect(output.allFiles()).toEqual([
      "manifest.json",
      "stacks/a/cdk.tf.json",
      "stacks/a/x.tf",
      "stacks/b/cdk.tf.json",
    ]);
    expect(
      Object.keys((JSON.parse(output.read("manifest.json")) as { stacks: object }).stacks),
    ).toEqual(["a", "b"]);
    expect(output.reported).toEqual([]);
  });

  test("makes the output folder where there is none", () => {
    rmSync(output.path, { recursive: true });
    expect(output.write([stackOf("a", "1")]).written).toBe(1);
  });

  test("does not touch what is unchanged", () => {
    const stacks = [stackOf("a", "1", { "x.tf": "x" }), stackOf("b", "2")];
    output.write(stacks);
    const files = output.allFiles();
    for (const file of files) utimesSync(output.at(file), oldTime, oldTime);
    const before = files.map((file) => output.identity(file));
    expect(output.write(stacks)).toEqual({ written: 0, unchanged: 2, removed: [] });
    expect(files.map((file) => output.identity(file))).toEqual(before);
  });

  test("replaces only the files that changed", () => {
    output.write([stackOf("a", "1", { "x.tf": "x" }), stackOf("b", "2")]);
    const kept = ["stacks/a/cdk.tf.json", "stacks/b/cdk.tf.json", "manifest.json"];
    const before = kept.map((file) => output.identity(file));
    expect(output.write([stackOf("a", "1", { "x.tf": "y" }), stackOf("b", "2")]).written).toBe(1);
    expect(output.read("stacks/a/x.tf")).toBe("y");
    expect(kept.map((file) => output.identity(file))).toEqual(before);
  });

  test("replaces a file by another, so that who reads the old one reads it to its end", () => {
    output.write([stackOf("a", "1")]);
    const { ino } = statSync(output.at("stacks/a/cdk.tf.json"));
    output.write([stackOf("a", "2")]);
    expect(statSync(output.at("stacks/a/cdk.tf.json")).ino).not.toBe(ino);
  });

  test("writes some stacks under a manifest of them all, and removes none of the others", () => {
    output.write([stackOf("a", "1"), stackOf("b", "2")]);
    expect(output.write([stackOf("a", "3")], ["a", "b", "c"])).toMatchObject({
      written: 1,
      removed: [],
    });
    expect(output.read("stacks/b/cdk.tf.json")).toContain('"2"');
    expect(output.read("manifest.json")).toContain("stacks/c/cdk.tf.json");
  });

  test("removes a copied file that the stack no longer has", () => {
    output.write([stackOf("a", "1", { "x.tf": "x", "y.tf": "y" })]);
    output.write([stackOf("a", "1", { "y.tf": "y" })]);
    expect(readdirSync(output.at("stacks/a"))).toEqual(["cdk.tf.json", "y.tf"]);
  });
});

/** What Terraform and users keep beside our files. */
const others = [
  "stacks/a/terraform.tfstate",
  "stacks/a/.terraform/providers/aws",
  "stacks/a/.terraform.lock.hcl",
  "stacks/a/local_override.tf.json",
  "stacks/a/metadata.json",
];

describe("what bedtrail did not write", () => {
  test("stays as it is when stacks change", () => {
    output.write([stackOf("a", "1", { "x.tf": "x" })]);
    for (const path of [...others, "README.md", "stacks/mine/main.tf"]) output.put(path, path);
    output.write([stackOf("a", "2")]);
    for (const path of [...others, "README.md", "stacks/mine/main.tf"])
      expect(output.read(path)).toBe(path);
    expect(existsSync(output.at("stacks/a/x.tf"))).toBe(false);
  });

  test("stays when its stack vanishes, which then loses our files alone", () => {
    output.write([stackOf("a", "1", { "x.tf": "x" }), stackOf("b", "2")]);
    for (const path of others) output.put(path, path);
    expect(output.write([stackOf("b", "2")]).removed).toEqual(["a"]);
    expect(output.allFiles().filter((path) => path.startsWith("stacks/a/"))).toEqual(
      [...others].sort(),
    );
  });

  test.each([
    ["without a mark", '{"terraform": {}}'],
    ["that is no JSON", "{"],
    ["that is empty", ""],
  ])("is refused, not replaced: a stack's file %s", (_what, text) => {
    output.put("stacks/a/cdk.tf.json", text);
    expect(output.write([stackOf("a", "1"), stackOf("b", "2")])).toMatchObject({ written: 1 });
    expect(output.read("stacks/a/cdk.tf.json")).toBe(text);
    expect(output.reported).toEqual([
      'output/foreign-file | "out/stacks/a/cdk.tf.json" was not written by bedtrail, so it is not replaced.',
    ]);
  });

  test("is refused with a way out where git left a conflict in it", () => {
    output.put("stacks/a/cdk.tf.json", "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> main\n");
    output.write([stackOf("a", "1")]);
    expect(output.reported).toEqual([
      'output/foreign-file | "out/stacks/a/cdk.tf.json" has a merge conflict of git in it, so it is not replaced.',
    ]);
  });

  test("is refused where a copied file would take its place, and the stack stays as it was", () => {
    output.write([stackOf("a", "1")]);
    output.put("stacks/a/x.tf", "mine");
    output.write([stackOf("a", "2", { "x.tf": "theirs" })]);
    expect(output.read("stacks/a/x.tf")).toBe("mine");
    expect(output.read("stacks/a/cdk.tf.json")).toContain('"1"');
    expect(output.reported).toHaveLength(1);
    expect(output.reported[0]).toContain("out/stacks/a/x.tf");
  });

  test("is not removed where no stack's file carries our mark", () => {
    output.put("stacks/mine/cdk.tf.json", '{"terraform": {}}');
    output.put("stacks/other/x.tf", "x");
    expect(output.write([stackOf("a", "1")]).removed).toEqual([]);
    expect(output.read("stacks/mine/cdk.tf.json")).toBe('{"terraform": {}}');
    expect(output.read("stacks/other/x.tf")).toBe("x");
  });

  test("is not reached through a mark that somebody edited", () => {
    output.put("secret", "s");
    const files = ["../../secret", "/etc/hostname"];
    output.put("stacks/a/cdk.tf.json", JSON.stringify({ "//": { bedtrail: { files } } }));
    output.write([]);
    expect(output.read("secret")).toBe("s");
  });

  test("is not removed through a link", () => {
    const elsewhere = `${output.path}-elsewhere`;
    mkdirSync(elsewhere);
    try {
      output.write([stackOf("a", "1")]);
      renameSync(output.at("stacks/a"), join(elsewhere, "a"));
      symlinkSync(join(elsewhere, "a"), output.at("stacks/a"));
      expect(output.write([]).removed).toEqual([]);
      expect(readdirSync(join(elsewhere, "a"))).toEqual(["cdk.tf.json"]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });
});

describe("a stack that vanished", () => {
  test("goes with its folder where nothing else is in it, and a warning names it", () => {
    output.write([stackOf("a", "1", { "x.tf": "x" }), stackOf("b", "2")]);
    expect(output.write([stackOf("b", "2")])).toEqual({ written: 0, unchanged: 1, removed: ["a"] });
    expect(readdirSync(output.at("stacks"))).toEqual(["b"]);
    expect(output.reported).toHaveLength(1);
    expect(output.reported[0]).toMatch(/^output\/vanished-stack .*"a".* \| a$/);
  });

  test.each([
    ["a", "in AWS", "`retired: true`"],
    ["archive", "in AWS", "`terraform destroy` in `stacks/archive`"],
    ["panther", "in Panther", "`sources: true`"],
  ])("%s is named with where things stay and with what to do", (stack, place, hint) => {
    output.write([stackOf(stack, "1")]);
    output.write([]);
    expect(output.reported).toEqual([expect.stringContaining(place)]);
    expect(describeVanished(stack).hint).toContain(hint);
  });

  test("goes without a warning where it had been retired", () => {
    const mark = { bedtrail: { formatVersion: "1" } };
    const text = JSON.stringify({ "//": mark, removed: [{ from: "aws_s3_bucket.logs" }] });
    output.write([{ stack: "a", files: new Map([["cdk.tf.json", text]]) }]);
    expect(output.write([]).removed).toEqual(["a"]);
    expect(output.reported).toEqual([]);
  });

  test("is no longer in the manifest", () => {
    output.write([stackOf("a", "1"), stackOf("b", "2")]);
    output.write([stackOf("b", "2")]);
    expect(output.read("manifest.json")).not.toContain("stacks/a");
  });
});
