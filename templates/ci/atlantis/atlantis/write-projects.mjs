// Makes atlantis.yaml: node write-projects.mjs < targets.json > atlantis.yaml
//
// Reads what `bedtrail targets --changed-from ... --format json` prints. A stack is a project, and its wave is its
// execution order group. JSON is YAML.
// https://www.runatlantis.io/docs/repo-level-atlantis-yaml.html
import { readFileSync } from "node:fs";

const { targets } = JSON.parse(readFileSync(0, "utf8"));
const isRemoved = ({ change }) => change === "removed";

for (const { id } of targets.filter(isRemoved)) {
  console.error(`${id} is no longer in the spec. Nothing changes or destroys it any more.`);
}

const projects = targets
  .filter((target) => !isRemoved(target))
  .map(({ id, wave }) => ({
    name: id,
    dir: `cdktf.out/stacks/${id}`,
    execution_order_group: wave,
    // Only stacks that changed are here, so any file of the pull request may be why.
    autoplan: { enabled: true, when_modified: ["../../../**/*"] },
  }));

const configuration = {
  version: 3,
  autodiscover: { mode: "disabled" },
  parallel_plan: true,
  parallel_apply: true,
  abort_on_execution_order_fail: true,
  projects,
};
process.stdout.write(`${JSON.stringify(configuration, undefined, 2)}\n`);
