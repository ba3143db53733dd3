// Writes an output folder over and over, by turns in two versions, until it is killed: for killed-run.test.ts.
//
//   node endless-writer.cjs <folder>
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

const { stackVersion, stackCount } = require("./two-versions.ts");
const { writeOutput } = require("../../src/synth/write-output.ts");

const folder = {
  path: process.argv[2],
  name: "out",
  report: (code, { message }) => {
    throw new Error(`${code}: ${message}`);
  },
};

const versions = [0, 1].map((version) =>
  Array.from({ length: stackCount }, (_, index) => stackVersion(index, version)),
);

for (let round = 0; ; round += 1) {
  const stacks = versions[round % 2];
  writeOutput(
    folder,
    stacks,
    stacks.map(({ stack }) => stack),
  );
  if (round === 0) process.send?.("written");
}
