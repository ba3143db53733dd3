// The peer: a plain CDKTF program that makes the same stacks, one construct tree for each target.
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const [specPath, outdir] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { App } = require("cdktf");
const { loadSpec } = require("../../dist/load-spec.js");
const { fillTemplate } = require("../../dist/resolve/templates/fill-template.js");
const { deriveBlueprint } = require("../../dist/resolve/blueprints/derive-blueprint.js");
const { mapTexts } = require("../../dist/resolve/templates/map-texts.js");
const { addStack } = require("../../dist/stacks/add-stack.js");
const { createDiskFolder, readNamedFile } = require("../../dist/sources/disk-folder.js");

const path = resolve(specPath);
const source = {
  name: specPath,
  content: readNamedFile(path, specPath, 1e9),
  folder: createDiskFolder(dirname(path), process.cwd()),
};
const { resolved } = loadSpec(source, (code, { message }) => console.error(code, message));
const app = new App({ outdir: join(process.cwd(), outdir), skipValidation: true });
for (const target of resolved.targets) {
  const { blueprint, templates } = deriveBlueprint(target.resolved);
  const isHole = (leaf) => leaf?.hole !== undefined;
  const content = mapTexts(blueprint.content, isHole, ({ hole }) =>
    fillTemplate(templates[hole], target.facts),
  );
  addStack(app, content);
}
app.synth();
