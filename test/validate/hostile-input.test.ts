import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { createFakeHost } from "../cli/fake-host";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { specWith, specWithGroup } from "./validated-text";

interface Verdict {
  readonly exit: number;
  readonly codes: readonly string[];
}

interface Printed {
  readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
}

/** What `validate` says of the file that a test lays out, in errors. */
async function validate(prepare: (path: string) => void): Promise<Verdict> {
  const folder = makeTemporaryFolder();
  prepare(join(folder, "bedtrail.yaml"));
  const host = createFakeHost(folder);
  const exit = await run(["validate", "--format", "json"], host);
  const { diagnostics } = JSON.parse(host.standardOutput.text()) as Printed;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return { exit, codes: [...new Set(errors.map(({ code }) => code))] };
}

function writing(content: string | Buffer): (path: string) => void {
  return (path) => {
    writeFileSync(path, content);
  };
}

const bomb = Array.from({ length: 20 }, (_, index) => {
  const item = index === 0 ? "x" : `*a${String(index - 1)}`;
  return `a${String(index)}: &a${String(index)} [${Array<string>(9).fill(item).join(", ")}]`;
});

const accounts = Array.from({ length: 20_000 }, (_, index) => `"a${String(index)}"`);

const texts: readonly (readonly [
  name: string,
  content: string | Buffer,
  codes: readonly string[],
])[] = [
  ["10,000 brackets", "[".repeat(10_000), ["syntax/too-deep"]],
  ["10,000 maps in each other", "{a: ".repeat(10_000), ["syntax/too-deep"]],
  ["an alias bomb", bomb.join("\n"), ["syntax/too-many-aliases"]],
  ["Latin-1", Buffer.from(specWith({ name: "name: café" }), "latin1"), ["io/not-utf8"]],
  ["UTF-16 with a byte-order mark", Buffer.from(`\ufeff${specWith()}`, "utf16le"), ["io/not-utf8"]],
  ["UTF-16 without one", Buffer.from(specWith(), "utf16le"), ["syntax/forbidden-character"]],
  ["a byte-order mark", `\ufeff${specWith()}`, []],
  ["CRLF", specWith().replaceAll("\n", "\r\n"), []],
  ["tabs", specWith().replaceAll("  ", "\t"), ["syntax/tab-indentation"]],
  ["a __proto__ key", specWith({ x: "__proto__: { version: 2 }" }), ["schema/unknown-key"]],
  ["a constructor key", specWith({ x: "constructor: { prototype: 1 }" }), ["schema/unknown-key"]],
  ["a key that stands twice", specWith({ x: "name: other" }), ["syntax/duplicate-key"]],
  ["several documents", `${specWith()}---\n${specWith()}`, ["syntax/several-documents"]],
  ["a custom tag", specWith({ name: "name: !Ref Name" }), ["syntax/custom-tag"]],
  ["control characters", specWith({ name: "name: ac\u0000me" }), ["syntax/forbidden-character"]],
  [
    "an escaped half of a surrogate pair",
    specWith({ name: 'name: "\\ud800"' }),
    ["syntax/forbidden-character"],
  ],
  [
    "JSON with trailing commas",
    '{"version": 1, "name": "acme", "dataTypes": ["text",], "destinations": {"s3": {},}, "targets": [{"name": "main", "accounts": ["111122223333",], "regions": ["us-east-1"]},],}',
    [],
  ],
  ["nothing", "", ["syntax/empty"]],
  ["nothing but comments", "# a\n# b\n", ["syntax/empty"]],
  [
    "binary data",
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
    ["syntax/forbidden-character"],
  ],
  ["one long line", "x".repeat(1_000_000), ["schema/wrong-type"]],
  ["one key of half a megabyte", `${"x".repeat(500_000)}: 1\n`, ["syntax/not-yaml"]],
  [
    "60,000 unknown keys",
    specWith({
      x: Array.from({ length: 60_000 }, (_, index) => `x${String(index)}: 1`).join("\n"),
    }),
    ["schema/unknown-key", "spec/many-mistakes"],
  ],
  [
    "20,000 wrong accounts",
    specWithGroup(`accounts: [${accounts.join(", ")}]\nregions: [us-east-1]`),
    ["schema/wrong-form", "spec/many-mistakes"],
  ],
  [
    "labels of every object",
    specWithGroup(
      'accounts: [{ id: "111122223333", labels: { __proto__: x, constructor: y, toString: z } }]\nregions: [us-east-1]',
    ),
    [],
  ],
];

describe("validate", () => {
  it.each(texts)("has a verdict on %s", async (_, content, codes) => {
    const verdict = await validate(writing(content));
    expect(verdict.codes).toEqual(codes);
    const isUnread = codes.some((code) => code.startsWith("io/"));
    expect(verdict.exit).toBe(isUnread ? 2 : codes.length === 0 ? 0 : 1);
  });

  it.each<[string, (path: string) => void, string]>([
    ["no file", () => undefined, "io/not-found"],
    [
      "a folder",
      (path) => {
        mkdirSync(path);
      },
      "io/not-a-file",
    ],
    [
      "a pipe",
      (path) => {
        execFileSync("mkfifo", [path]);
      },
      "io/not-a-file",
    ],
    [
      "a link to itself",
      (path) => {
        symlinkSync(path, path);
      },
      "io/not-readable",
    ],
    [
      "50 MB",
      (path) => {
        writing("")(path);
        truncateSync(path, 50_000_000);
      },
      "io/too-large",
    ],
  ])("ends with exit 2 on %s", async (_, prepare, code) => {
    expect(await validate(prepare)).toEqual({ exit: 2, codes: [code] });
  });
});
