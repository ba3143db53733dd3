// Makes every stack folder a Terramate stack: bedtrail targets --format json | node ci/write-stacks.mjs
//
// A file copied by the spec's `terraform.include` would be the same everywhere. Waves differ, so each stack gets its
// own, with its wave as a tag. There is no `after`: each stack of a wave would name all of the wave before.
// https://terramate.io/docs/cli/reference/blocks/stack
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const stacksFolder = "cdktf.out/stacks";
const fileOf = (id) => `${stacksFolder}/${id}/stack.tm.hcl`;
const { targets } = JSON.parse(readFileSync(0, "utf8"));
const ids = new Set(targets.map(({ id }) => id));

for (const { id, wave } of targets) {
  const content = `# Written by ci/write-stacks.mjs.
stack {
  id   = "${id}"
  name = "${id}"
  tags = ["bedtrail", "wave-${wave}"]
}
`;
  const isCurrent = existsSync(fileOf(id)) && readFileSync(fileOf(id), "utf8") === content;
  if (!isCurrent) writeFileSync(fileOf(id), content);
}

// Of a target that left the spec, bedtrail removes its own files and no others.
for (const id of readdirSync(stacksFolder)) {
  if (!ids.has(id)) rmSync(fileOf(id), { force: true });
}
