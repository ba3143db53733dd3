import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listTargets } from "../../src/changes/list-targets";
import { formatTargetJson } from "../../src/report/targets/format-json";
import { formatTargetMatrix } from "../../src/report/targets/format-matrix";
import { allStacks } from "../../src/resolve/all-stacks";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";
import { makeStackFolder } from "./fake-terraform";

const [first, second] = ["111122223333-us-east-1", "222233334444-us-east-1"];

/** Two waves of targets that replicate to the archive, and have log sources in Panther. */
const stacks = listTargets(
  allStacks(
    resolvePlainSpec({
      archive: { account: "999988887777", region: "us-east-1" },
      destinations: { s3: {} },
      consumers: {
        archive: true,
        panther: { accountId: "444455556666", region: "us-west-2", sources: true },
      },
      targets: [
        { name: "b", accounts: ["222233334444"], regions: ["us-east-1"], wave: 2 },
        { name: "a", accounts: ["111122223333"], regions: ["us-east-1"] },
      ],
    }),
  ),
);
const rollout = ["archive", first, second, "panther"];

describe("the archive first and the log sources of Panther last", () => {
  it("in the stages of GitLab", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "gitlab", []);
    const matrix = formatTargetMatrix(stacks, { shards: 4 });
    const { standardOutput } = folder.run(["node", "ci/write-pipeline.mjs", "apply"], {}, matrix);
    const { stages, ...jobs } = JSON.parse(standardOutput) as {
      stages: readonly string[];
      [job: string]: unknown;
    };
    expect(stages).toStrictEqual(["report", "wave 0", "wave 1", "wave 2", "wave 3"]);
    const variables = stages.slice(1).map((stage) => jobs[`apply ${stage} part 1`]);
    expect(variables).toMatchObject(rollout.map((stack) => ({ variables: { STACKS: stack } })));
  });

  it("in the waves of GitHub Actions", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "github-actions", []);
    const file = join(folder.path, "outputs.txt");
    const matrix = formatTargetMatrix(stacks, { shards: 4 });
    folder.run(["node", "ci/write-matrices.mjs", "apply"], { GITHUB_OUTPUT: file }, matrix);
    const [, waves = ""] = /^waves=(.*)$/m.exec(readFileSync(file, "utf8")) ?? [];
    expect(JSON.parse(waves)).toMatchObject({
      include: rollout.map((targets, wave) => ({ wave, shards: { include: [{ targets }] } })),
    });
  });

  it("in the execution order groups of Atlantis", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "atlantis", []);
    const { standardOutput } = folder.run(
      ["node", "atlantis/write-projects.mjs"],
      {},
      formatTargetJson(stacks),
    );
    expect(JSON.parse(standardOutput)).toMatchObject({
      projects: rollout.map((name, wave) => ({ name, execution_order_group: wave })),
    });
  });

  it("in the tags by which Terramate runs one wave after the other", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "terramate", rollout);
    folder.run(["node", "ci/write-stacks.mjs"], {}, formatTargetJson(stacks));
    const tags = rollout.map((stack) => {
      const file = join(folder.path, "cdktf.out/stacks", stack, "stack.tm.hcl");
      return /wave-\d+/.exec(readFileSync(file, "utf8"))?.[0];
    });
    expect(tags).toStrictEqual(["wave-0", "wave-1", "wave-2", "wave-3"]);
  });
});
