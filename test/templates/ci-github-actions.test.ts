import { join } from "node:path";
import { parse } from "yaml";
import { readFolder } from "../examples/read-folder";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly strategy?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly defaults?: { readonly run?: { readonly shell?: string } };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Action {
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const files = readFolder(join(__dirname, "../../templates/ci/github-actions/dot-github"));
const read = (path: string): unknown => parse(files[path] ?? "");
const main = read("workflows/bedtrail.yml") as Workflow;
const wave = read("workflows/bedtrail-wave.yml") as Workflow;
const action = read("actions/bedtrail-stacks/action.yml") as Action;
const jobs = [...Object.entries(main.jobs), ...Object.entries(wave.jobs)];
const steps = [...jobs.flatMap(([, job]) => job.steps ?? []), ...action.runs.steps];

describe("the workflows of GitHub Actions", () => {
  it("give no permission to a job that does not ask for it", () => {
    expect([main.permissions, wave.permissions]).toStrictEqual([{}, {}]);
    for (const [, job] of jobs) expect(job.permissions).toMatchObject({ contents: "read" });
  });

  it("give a token for AWS to the jobs that plan and apply, and to no other", () => {
    const withToken = jobs.filter(([, job]) => job.permissions?.["id-token"] === "write");
    expect(withToken.map(([name]) => name)).toStrictEqual(["plan", "apply", "apply"]);
  });

  it("run the code of a pull request with the rights of a pull request alone", () => {
    expect(Object.keys(main.on)).toStrictEqual(["pull_request", "push", "workflow_dispatch"]);
    expect(Object.keys(wave.on)).toStrictEqual(["workflow_call"]);
  });

  it("apply one wave at a time, in an environment that can be protected", () => {
    expect(main.jobs["apply"]?.strategy).toMatchObject({ "max-parallel": 1, "fail-fast": true });
    expect(wave.jobs["apply"]?.environment).toBe("production");
  });

  it("cut off no apply that is running", () => {
    expect(wave.jobs["apply"]?.strategy).toMatchObject({ "fail-fast": false });
    const cancels = (main as { concurrency?: Record<string, string> }).concurrency;
    expect(cancels?.["cancel-in-progress"]).toBe("${{ github.event_name == 'pull_request' }}");
  });

  it("give a token of Panther to the job of its stack, and to no other", () => {
    const given = steps.flatMap((step) => step.with?.["panther-token"] ?? []);
    expect(given).toStrictEqual([
      "${{ matrix.targets == 'panther' && secrets.PANTHER_PLAN_API_TOKEN || '' }}",
      "${{ matrix.targets == 'panther' && secrets.PANTHER_API_TOKEN || '' }}",
    ]);
  });

  it("hand values to a script by its environment, where they cannot become code", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });

  it("name each action by a major version, which the reader is told to replace", () => {
    const used = steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !uses.startsWith("./"));
    expect(used).not.toHaveLength(0);
    for (const uses of used) expect(uses).toMatch(/^[\w-]+[/][\w-]+@v\d+$/);
    expect(files["workflows/bedtrail.yml"]).toContain("Replace each by the commit that you trust");
  });

  it("fail where a part of a pipeline fails", () => {
    expect(main.defaults?.run?.shell).toBe("bash");
    for (const step of action.runs.steps.filter(({ run }) => run !== undefined)) {
      expect(step.shell).toBe("bash");
    }
  });
});
