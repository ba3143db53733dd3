import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatTargetJson } from "../../src/report/targets/format-json";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { makeStackFolder, type StackFolder } from "./fake-terraform";

const first = "111122223333-us-east-1";
const second = "222233334444-us-east-1";
const targets = [
  { id: first, wave: 1 },
  { id: second, wave: 2 },
];
const changes = [...targets, { id: "333344445555-us-east-1", wave: 2, change: "removed" as const }];

const npm = `#!/usr/bin/env bash
case "$*" in
  *--changed-from*) cat "$(dirname "$0")/changed.json" ;;
  *targets*) cat "$(dirname "$0")/all.json" ;;
esac
`;

/** Runs a command in the stacks of a tag, and ends with the first that fails, as `terramate run` does. */
const terramate = `#!/usr/bin/env bash
set -e
while [ "$1" != -- ]; do [ "$1" != --tags ] || tag=$2; shift; done
shift
for file in $(grep -l "\\"$tag\\"" cdktf.out/stacks/*/stack.tm.hcl); do (cd "$(dirname "$file")" && "$@"); done
`;

function makeFolder(): StackFolder {
  const folder = makeStackFolder(makeTemporaryFolder(), "terramate", [first, second]);
  const programs = { npm, terramate, "all.json": formatTargetJson(targets) };
  for (const [name, text] of Object.entries({
    ...programs,
    "changed.json": formatTargetJson(changes),
  })) {
    writeFileSync(join(folder.path, "programs", name), text, { mode: 0o755 });
  }
  folder.run(["git", "init", "--quiet"]);
  return folder;
}

function commit(folder: StackFolder): void {
  folder.run(["node", "ci/write-stacks.mjs"], {}, formatTargetJson(targets));
  folder.run(["git", "add", "cdktf.out"]);
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
  folder.run(["git", ...identity, "commit", "--quiet", "--message", "Stacks"]);
}

describe("run-terramate.sh", () => {
  it("applies one wave after the other, and names what left the spec", () => {
    const folder = makeFolder();
    commit(folder);
    const finished = folder.run(["bash", "ci/run-terramate.sh", "apply", "HEAD"]);
    expect(finished.code).toBe(0);
    const applied = folder.calls().filter(({ command }) => command === "apply");
    expect(applied.map(({ stack }) => stack)).toStrictEqual([first, second]);
    expect(finished.standardError).toContain("333344445555-us-east-1 is no longer in the spec.");
  });

  it("begins no wave after one that failed", () => {
    const folder = makeFolder();
    commit(folder);
    folder.fail(`${first}.apply.1`, "Error: AccessDenied\n");
    expect(folder.run(["bash", "ci/run-terramate.sh", "apply", "all"]).code).toBe(1);
    expect(new Set(folder.calls().map(({ stack }) => stack))).toStrictEqual(new Set([first]));
  });

  it("applies nothing while a stack is not committed as it should be", () => {
    const folder = makeFolder();
    const { code, standardError } = folder.run(["bash", "ci/run-terramate.sh", "apply", "all"]);
    expect(code).toBe(1);
    expect(standardError).toContain("Run ci/write-stacks.mjs, and commit what it writes.");
    expect(folder.calls()).toStrictEqual([]);
  });
});
