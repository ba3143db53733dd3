import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatTargetJson } from "../../src/report/targets/format-json";
import { formatTargetMatrix } from "../../src/report/targets/format-matrix";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { makeStackFolder } from "./fake-terraform";

const changed = [
  { id: "111122223333-us-east-1", wave: 1, change: "changed" as const },
  { id: "222233334444-us-east-1", wave: 2, change: "added" as const },
  { id: "333344445555-us-east-1", wave: 2, change: "changed" as const },
  { id: "444455556666-us-east-1", wave: 2, change: "removed" as const },
];
const ids = changed.filter(({ change }) => change !== "removed").map(({ id }) => id);

describe("write-pipeline.mjs of GitLab", () => {
  const write = (mode: string, shards: number): Record<string, unknown> => {
    const folder = makeStackFolder(makeTemporaryFolder(), "gitlab", []);
    const matrix = formatTargetMatrix(changed, { shards });
    const { standardOutput } = folder.run(["node", "ci/write-pipeline.mjs", mode], {}, matrix);
    return JSON.parse(standardOutput) as Record<string, unknown>;
  };

  it("makes a stage of each wave, and a job of each part", () => {
    const pipeline = write("apply", 2);
    expect(pipeline).toMatchObject({
      stages: ["report", "wave 1", "wave 2"],
      "apply wave 1 part 1": {
        extends: ".apply",
        stage: "wave 1",
        variables: { STACKS: "111122223333-us-east-1" },
      },
      "apply wave 2 part 2": { variables: { STACKS: "333344445555-us-east-1" } },
    });
    expect(pipeline).not.toHaveProperty(["apply wave 1 part 1", "needs"]);
  });

  it("plans all waves at once", () => {
    expect(write("plan", 1)).toMatchObject({
      "plan wave 2 part 1": { extends: ".plan", needs: [] },
    });
  });

  it("reports the targets that left the spec, and gives them no job", () => {
    expect(write("apply", 1)).toMatchObject({
      report: { variables: { REMOVED: "444455556666-us-east-1" } },
      "apply wave 2 part 1": {
        variables: { STACKS: "222233334444-us-east-1 333344445555-us-east-1" },
      },
    });
  });
});

describe("write-matrices.mjs of GitHub Actions", () => {
  type Changed = Parameters<typeof formatTargetMatrix>[0];
  const write = (
    mode: string,
    shards: number,
    targets: Changed = changed,
  ): { readonly code: number | null; readonly said: string; readonly outputs: unknown } => {
    const folder = makeStackFolder(makeTemporaryFolder(), "github-actions", []);
    const file = join(folder.path, "outputs.txt");
    const { code, standardOutput } = folder.run(
      ["node", "ci/write-matrices.mjs", mode],
      { GITHUB_OUTPUT: file },
      formatTargetMatrix(targets, { shards }),
    );
    const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
    const outputs = lines.map((line) => {
      const [name = "", value = ""] = line.split(/=(.*)/);
      return [name, JSON.parse(value) as unknown] as const;
    });
    return { code, said: standardOutput, outputs: Object.fromEntries(outputs) };
  };
  const many = (count: number): Changed =>
    Array.from({ length: count }, (_, index) => ({
      id: `${String(100_000_000_000 + index)}-ap-southeast-1`,
      wave: 1 + (index % 2),
      change: "changed" as const,
    })).sort((left, right) => left.wave - right.wave);

  it("plans all waves in one matrix", () => {
    const first = { wave: 1, shard: 1, targets: ids[0], removed: "" };
    expect(write("plan", 2).outputs).toStrictEqual({
      shards: {
        include: [
          first,
          { wave: 2, shard: 1, targets: ids[1], removed: "" },
          { wave: 2, shard: 2, targets: ids[2], removed: "444455556666-us-east-1" },
        ],
      },
      waves: { include: [] },
    });
  });

  it("applies wave by wave, each with a matrix of its own", () => {
    expect(write("apply", 1).outputs).toMatchObject({
      shards: { include: [] },
      waves: {
        include: [
          { wave: 1, shards: { include: [{ targets: ids[0] }] } },
          { wave: 2, shards: { include: [{ targets: `${String(ids[1])} ${String(ids[2])}` }] } },
        ],
      },
    });
  });

  it("warns of the targets that left the spec", () => {
    expect(write("apply", 1).said).toContain("::warning::444455556666-us-east-1 is no longer");
  });

  it("takes 256 jobs to a matrix, and says so where there would be more", () => {
    expect(write("plan", 128, many(300)).code).toBe(0);
    expect(write("apply", 150, many(300)).code).toBe(0);
    expect(write("plan", 129, many(300))).toMatchObject({
      code: 1,
      said: expect.stringContaining("::error::258 jobs are more than the 256") as string,
      outputs: {},
    });
    expect(write("apply", 257, many(600)).code).toBe(1);
  });

  it("hands 10,000 targets on, and says so where they are too many", () => {
    expect(write("plan", 25, many(10_000)).code).toBe(0);
    expect(write("apply", 50, many(10_000)).code).toBe(0);
    expect(write("apply", 100, many(30_000))).toMatchObject({
      code: 1,
      said: expect.stringContaining("::error::The targets do not fit into the 1 MB") as string,
      outputs: {},
    });
  });
});

describe("write-projects.mjs of Atlantis", () => {
  const folder = makeStackFolder(makeTemporaryFolder(), "atlantis", []);
  const write = (targets: typeof changed): { configuration: unknown; standardError: string } => {
    const script = "atlantis/write-projects.mjs";
    const finished = folder.run(["node", script], {}, formatTargetJson(targets));
    return {
      configuration: JSON.parse(finished.standardOutput),
      standardError: finished.standardError,
    };
  };

  it("makes a project of each target, in the order of the waves", () => {
    const { configuration, standardError } = write(changed);
    expect(configuration).toMatchObject({
      version: 3,
      abort_on_execution_order_fail: true,
      projects: [
        { name: ids[0], dir: `cdktf.out/stacks/${String(ids[0])}`, execution_order_group: 1 },
        { name: ids[1], execution_order_group: 2 },
        { name: ids[2], execution_order_group: 2 },
      ],
    });
    expect(standardError).toContain("444455556666-us-east-1 is no longer in the spec.");
  });

  it("lets Atlantis look for no projects of its own where nothing changed", () => {
    expect(write([]).configuration).toMatchObject({
      projects: [],
      autodiscover: { mode: "disabled" },
    });
  });
});

describe("write-stacks.mjs of Terramate", () => {
  const stackFile = (path: string, id: string): string =>
    join(path, "cdktf.out/stacks", id, "stack.tm.hcl");

  it("tags each stack with its wave, and takes the mark from one that left the spec", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "terramate", ids);
    const targets = changed.slice(0, 3);
    folder.run(["node", "ci/write-stacks.mjs"], {}, formatTargetJson(targets));
    const [first = "", second = ""] = ids;
    expect(readFileSync(stackFile(folder.path, second), "utf8")).toContain(
      'tags = ["bedtrail", "wave-2"]',
    );
    folder.run(["node", "ci/write-stacks.mjs"], {}, formatTargetJson(targets.slice(1)));
    expect(existsSync(stackFile(folder.path, first))).toBe(false);
    expect(existsSync(stackFile(folder.path, second))).toBe(true);
  });
});

describe("run-waves.sh", () => {
  const makeFolder = (): ReturnType<typeof makeStackFolder> => {
    const folder = makeStackFolder(makeTemporaryFolder(), "hcp-terraform", ids);
    const npm = `#!/usr/bin/env bash\n[ "$5" = targets ] && cat "$(dirname "$0")/matrix.json" || true\n`;
    writeFileSync(join(folder.path, "programs/npm"), npm, { mode: 0o755 });
    writeFileSync(
      join(folder.path, "programs/matrix.json"),
      formatTargetMatrix(changed, { shards: 1 }),
    );
    return folder;
  };

  it("applies one wave after the other", () => {
    const folder = makeFolder();
    const finished = folder.run(["bash", "ci/run-waves.sh", "apply", "all"]);
    expect(finished.code).toBe(0);
    const applied = folder.calls().filter(({ command }) => command === "apply");
    expect(applied.map(({ stack }) => stack)).toStrictEqual(ids);
    expect(finished.standardError).toContain("444455556666-us-east-1 is no longer in the spec.");
  });

  it("begins no wave after one that failed", () => {
    const folder = makeFolder();
    folder.fail("111122223333-us-east-1.apply.1", "Error: AccessDenied\n");
    expect(folder.run(["bash", "ci/run-waves.sh", "apply", "all"]).code).toBe(1);
    expect(new Set(folder.calls().map(({ stack }) => stack))).toStrictEqual(new Set([ids[0]]));
  });

  it("applies nothing when the targets are not known", () => {
    const folder = makeFolder();
    rmSync(join(folder.path, "programs/matrix.json"));
    writeFileSync(join(folder.path, "programs/npm"), "#!/bin/sh\nexit 1\n");
    expect(folder.run(["bash", "ci/run-waves.sh", "apply", "all"]).code).not.toBe(0);
    expect(folder.calls()).toStrictEqual([]);
  });
});
