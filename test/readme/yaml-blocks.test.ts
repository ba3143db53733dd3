import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse, stringify } from "yaml";
import { packageFolder } from "../examples/built-bedtrail";
import { synthesizeText } from "../examples/synthesize-text";
import { readMarkdownBlocks } from "./markdown-blocks";

/** What a fragment leaves out. Its own keys replace these. */
const restOfSpec = {
  version: 1,
  name: "acme-bedrock",
  dataTypes: ["text", "image", "embedding", "video", "audio"],
  destinations: { s3: {}, cloudwatch: { largeData: {} } },
  targets: [{ name: "main", accounts: ["111122223333"], regions: ["us-east-1"] }],
};

/** Its examples are wrong on purpose every other time; the tests of the cases check them. */
const diagnosticsPage = "diagnostics.md";

const pages = [
  ...listPages("."),
  ...listPages("docs"),
  ...readdirSync(join(packageFolder, "examples")).flatMap((name) => listPages(`examples/${name}`)),
];

const blocks = pages.flatMap((page) =>
  readMarkdownBlocks(readFileSync(page, "utf8"))
    .filter(({ info }) => /^ya?ml\b/.test(info))
    .map((block) => ({
      ...block,
      place: `${relative(packageFolder, page)}:${String(block.line)}`,
    })),
);

describe("the YAML of the documentation", () => {
  it("is there", () => {
    expect(blocks.map(({ place }) => place)).toContainEqual(expect.stringMatching(/^README[.]md:/));
  });

  it.each(blocks)("compiles without a word, as at $place", ({ info, text }) => {
    const { diagnostics, files } = synthesizeText(asSpec(info, text), packageFolder);
    const counted = diagnostics.filter(({ acceptedBecause }) => acceptedBecause === undefined);
    expect(counted.map(({ code, message }) => `${code}: ${message}`)).toStrictEqual([]);
    expect(Object.keys(files)).toContain("manifest.json");
  });
});

/** A block is a whole spec, or a fragment of one that says so. */
function asSpec(info: string, text: string): string {
  if (info === "yaml") return text;
  expect(info).toBe("yaml fragment");
  return stringify({ ...restOfSpec, ...(parse(text) as object) });
}

function listPages(folder: string): readonly string[] {
  return readdirSync(join(packageFolder, folder))
    .filter((name) => name.endsWith(".md") && name !== diagnosticsPage)
    .map((name) => join(packageFolder, folder, name));
}
