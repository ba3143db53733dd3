import { mkdirSync, readdirSync, rmSync } from "node:fs";
import type { StackFiles } from "../../src/synth/stack-files";
import { makeOutput, stackOf, type OutputUnderTest } from "./output-under-test";

let output: OutputUnderTest;

beforeEach(() => {
  output = makeOutput();
});

describe("a run that is cut short", () => {
  const listFolder = (): readonly string[] => readdirSync(output.path).sort();

  test("leaves its temporary folder to the next one, which empties it first and removes it", () => {
    output.put(".bedtrail-writing/file/x", "x");
    output.put(".bedtrail-writing/deep/other", "x");
    output.write([stackOf("a", "1")]);
    expect(listFolder()).toEqual(["manifest.json", "stacks"]);
  });

  test("by a rename that fails leaves whole files, the old manifest and nothing temporary", () => {
    output.write([stackOf("a", "old")]);
    const manifest = output.read("manifest.json");
    const b = stackOf("b", "2");
    // As the stack's new folder is filled, something takes the name of its file.
    const files = new Map(b.files);
    const entries = files[Symbol.iterator].bind(files);
    files[Symbol.iterator] = () => {
      mkdirSync(output.at("stacks/b/cdk.tf.json"));
      return entries();
    };
    const stacks = [stackOf("a", "new"), { stack: "b", files }, stackOf("c", "3")];
    expect(() => output.write(stacks)).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(output.read("stacks/a/cdk.tf.json")).toContain('"new"');
    expect(output.read("manifest.json")).toBe(manifest);
    expect(listFolder()).toEqual(["manifest.json", "stacks"]);
    rmSync(output.at("stacks/b"), { recursive: true });
    output.write([stackOf("a", "new"), b]);
    expect(output.read("stacks/b/cdk.tf.json")).toContain('"2"');
  });

  test("by a target that cannot be compiled leaves whole files and the old manifest", () => {
    output.write([stackOf("a", "old"), stackOf("b", "old")]);
    const manifest = output.read("manifest.json");
    const broken = function* (): Generator<StackFiles> {
      yield stackOf("a", "new");
      throw new Error("broken");
    };
    expect(() => output.write(broken(), ["a", "b", "c"])).toThrow("broken");
    expect(output.read("stacks/a/cdk.tf.json")).toContain('"new"');
    expect(output.read("stacks/b/cdk.tf.json")).toContain('"old"');
    expect(output.read("manifest.json")).toBe(manifest);
    expect(listFolder()).toEqual(["manifest.json", "stacks"]);
  });

  test("between two files of a stack is repaired by the next one", () => {
    const wanted = stackOf("a", "1", { "x.tf": "x" });
    const main = String(wanted.files.get("cdk.tf.json"));
    output.put("stacks/a/cdk.tf.json", main);
    expect(output.write([wanted]).written).toBe(1);
    expect(output.read("stacks/a/x.tf")).toBe("x");
  });

  test("before the first file of a stack is repaired by the next one", () => {
    mkdirSync(output.at("stacks/a"), { recursive: true });
    expect(output.write([stackOf("a", "1", { "x.tf": "x" })]).written).toBe(1);
    expect(readdirSync(output.at("stacks/a"))).toEqual(["cdk.tf.json", "x.tf"]);
  });
});
