import { readCopiedFiles } from "../../src/resolve/terraform-block/read-copied-files";
import { synthesize } from "../../src/synth/synthesize";
import { compileBlueprint } from "../../src/synth/compile-blueprint";
import { deriveBlueprint } from "../../src/resolve/blueprints/derive-blueprint";
import { readMark } from "../../src/synth/mark";
import type { SourceFolder } from "../../src/sources/source-folder";
import { resolveOneTarget, resolvePlainSpec, type PlainSpec } from "../resolve/resolve-plain-spec";

/** A folder in memory. */
function folderOf(files: Readonly<Record<string, string>>): SourceFolder {
  return {
    displayName: (path) => path,
    read: (path) => {
      const text = files[path];
      return text === undefined
        ? { kind: "failure", code: "io/not-found", message: `No "${path}".`, hint: "Write it." }
        : { kind: "bytes", bytes: Buffer.from(text) };
    },
  };
}

const copying: PlainSpec = {
  terraform: { include: ["tf/a.tf"], lockFile: "my.lock" },
  targets: [
    { name: "a", accounts: ["111122223333"], regions: ["us-east-1"] },
    { name: "b", accounts: ["222233334444"], regions: ["us-east-1"], terraform: { include: [] } },
  ],
};

describe("copied files", () => {
  test("stand in each stack under their own names, the lock file under Terraform's", () => {
    const { targets, settings } = resolvePlainSpec(copying);
    const report = (code: string): void => {
      throw new Error(code);
    };
    const copied = readCopiedFiles(settings, folderOf({ "tf/a.tf": "A", "my.lock": "L" }), report);
    const stacks = [...synthesize(targets, copied)];
    const found = stacks.map(({ stack, files }) => [
      stack,
      [...files].slice(1).map(([name, content]) => `${name}=${String(content)}`),
    ]);
    expect(found).toEqual([
      ["111122223333-us-east-1", [".terraform.lock.hcl=L", "a.tf=A"]],
      ["222233334444-us-east-1", [".terraform.lock.hcl=L"]],
    ]);
    const marks = stacks.map(({ files }) => readMark(String(files.get("cdk.tf.json"))));
    expect(marks).toEqual([
      ["cdk.tf.json", ".terraform.lock.hcl", "a.tf"],
      ["cdk.tf.json", ".terraform.lock.hcl"],
    ]);
  });

  test("that are missing are all reported where the spec names them, and left out", () => {
    const reported: string[] = [];
    const { settings } = resolvePlainSpec(copying);
    const copied = readCopiedFiles(settings, folderOf({}), (code, { message, at }) => {
      reported.push(`${code} ${at.join(".")} ${message}`);
    });
    expect([...copied.values()].map((files) => files.size)).toEqual([0, 0]);
    expect(new Set(reported)).toEqual(
      new Set([
        'io/not-found terraform.lockFile No "my.lock".',
        'io/not-found terraform.include.0 No "tf/a.tf".',
      ]),
    );
  });
});

describe("synthesize", () => {
  test("makes the stacks one by one, as they are asked for", () => {
    const { targets } = resolvePlainSpec({});
    const endless = function* () {
      for (;;) yield* targets;
    };
    const stacks = synthesize(endless(), new Map());
    const [first, second] = [stacks.next(), stacks.next()];
    expect(second).toEqual(first);
  });
});

describe("compileBlueprint", () => {
  test("cuts the file at every hole that it has", () => {
    const { blueprint, templates } = deriveBlueprint(
      resolveOneTarget({ destinations: { s3: {} } }).resolved,
    );
    const { chunks } = compileBlueprint(blueprint);
    const used = chunks.filter((chunk) => typeof chunk !== "string").map(({ hole }) => hole);
    const unused = templates.filter((_template, index) => !used.includes(index));
    // Without CloudWatch nobody asks for its service principal.
    expect(unused).toEqual([{ kind: "text-template", parts: [{ fact: "logsServicePrincipal" }] }]);
    expect(chunks.filter((chunk) => typeof chunk === "string").join("")).not.toMatch(
      /[\uE000\uE001~+]/,
    );
  });

  test("refuses data in the middle of a text", () => {
    const { blueprint } = deriveBlueprint(
      resolveOneTarget({ destinations: { s3: { existingBucket: "b" } } }).resolved,
    );
    const name = blueprint.content.settings.s3?.name;
    const content = JSON.parse(
      JSON.stringify(blueprint.content).replace(
        JSON.stringify(name),
        JSON.stringify({ ...name, isData: true }),
      ),
    ) as typeof blueprint.content;
    expect(() => compileBlueprint({ ...blueprint, content })).toThrow("takes data");
  });
});
