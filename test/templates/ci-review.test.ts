import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { formatTargetMatrix } from "../../src/report/targets/format-matrix";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { makeStackFolder, namesIn } from "./fake-terraform";

const stack = "111122223333-us-east-1";
const templates = join(__dirname, "../../templates/ci");

describe("run-stack.sh", () => {
  it("leaves the plan as JSON for the review, and nothing else", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "github-actions", [stack]);
    const command = ["bash", "ci/run-stack.sh", "plan", stack];
    expect(folder.run(command, { BEDTRAIL_PLANS: "plans" }).code).toBe(0);
    const [, plan, show] = folder.calls();
    expect(show).toMatchObject({ command: "show" });
    expect(plan?.options).toContain(`-out=${show?.options.split(" ").at(-1) ?? "nothing"}`);
    expect(namesIn(join(folder.path, "plans"))).toStrictEqual([`${stack}.json`]);
  });

  it("leaves word of a plan that failed", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "github-actions", [stack]);
    folder.fail(`${stack}.plan.1`, "Error: AccessDenied\n");
    const command = ["bash", "ci/run-stack.sh", "plan", stack];
    expect(folder.run(command, { BEDTRAIL_PLANS: "plans" }).code).not.toBe(0);
    const plan = JSON.parse(
      readFileSync(join(folder.path, "plans", `${stack}.json`), "utf8"),
    ) as unknown;
    expect(plan).toStrictEqual({ format_version: "1.2", errored: true });
  });

  it("keeps no plan where nobody reviews", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "github-actions", [stack]);
    folder.run(["bash", "ci/run-stack.sh", "plan", stack]);
    expect(existsSync(join(folder.path, "plans"))).toBe(false);
  });
});

describe("the review of GitHub Actions", () => {
  const path = join(templates, "github-actions/dot-github/workflows/bedtrail.yml");
  const { jobs } = parse(readFileSync(path, "utf8")) as {
    jobs: Readonly<Record<string, { permissions: object; steps: { run?: string }[] }>>;
  };

  it("may comment and has no token for AWS", () => {
    expect(jobs["review"]?.permissions).toStrictEqual({
      contents: "read",
      "pull-requests": "write",
    });
  });

  it("reviews all plans, and finds its own comment by the mark", () => {
    const scripts = jobs["review"]?.steps.map(({ run }) => run ?? "").join("\n");
    expect(scripts).toContain("bedtrail review plans --spec bedtrail.yaml --format markdown");
    expect(scripts).toContain('startswith("<!-- bedtrail:review -->")');
  });
});

describe("the review of GitLab", () => {
  const write = (mode: string): Record<string, unknown> => {
    const folder = makeStackFolder(makeTemporaryFolder(), "gitlab", []);
    const matrix = formatTargetMatrix([{ id: stack, wave: 1, change: "changed" }], { shards: 1 });
    const environment = { CI_MERGE_REQUEST_IID: "7" };
    const { standardOutput } = folder.run(
      ["node", "ci/write-pipeline.mjs", mode],
      environment,
      matrix,
    );
    return JSON.parse(standardOutput) as Record<string, unknown>;
  };

  it("comes after the plans, and knows the merge request", () => {
    expect(write("plan")).toMatchObject({
      stages: ["report", "wave 1", "review"],
      review: { extends: ".review", variables: { MERGE_REQUEST: "7" } },
    });
  });

  it("is no part of a rollout", () => {
    expect(write("apply")).not.toHaveProperty("review");
  });
});

interface Request {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

/** A service with comments of somebody else's and one of ours, which writes down what it is asked. */
async function serve(answer: (url: string) => unknown): Promise<{
  readonly server: Server;
  readonly address: string;
  readonly requests: Request[];
}> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      const { method, url } = request;
      if (method !== "GET") requests.push({ method, url, body });
      response.end(JSON.stringify(answer(url ?? "")));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${String(port)}`, requests };
}

describe.each(["gitlab", "atlantis"])("post-review.mjs of %s", (engine) => {
  const script = join(
    templates,
    engine === "gitlab" ? "gitlab/ci/post-review.mjs" : "atlantis/atlantis/post-review.mjs",
  );

  const post = async (comments: readonly unknown[]): Promise<readonly Request[]> => {
    const service = await serve((url) => (url.endsWith("/user") ? { id: 1 } : comments));
    const review = join(makeTemporaryFolder(), "review.md");
    writeFileSync(review, "<!-- bedtrail:review -->\n\nAll is well.\n");
    const env = {
      ...process.env,
      NO_PROXY: "127.0.0.1",
      BEDTRAIL_COMMENT_TOKEN: "token",
      MERGE_REQUEST: "7",
      CI_API_V4_URL: service.address,
      CI_PROJECT_ID: "3",
      ATLANTIS_GH_TOKEN: "token",
      GITHUB_API: service.address,
      BASE_REPO_OWNER: "acme",
      BASE_REPO_NAME: "logs",
      PULL_NUM: "7",
    };
    await promisify(execFile)(process.execPath, [script, review], { env });
    service.server.close();
    return service.requests;
  };

  const comment = (id: number, author: number): unknown => ({
    id,
    user: { id: author },
    author: { id: author },
    body: "<!-- bedtrail:review -->\n\nOld.",
  });

  it("writes a comment where there is none of its own", async () => {
    const requests = await post([comment(10, 2)]);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: "POST" });
    expect(requests[0]?.body).toContain("All is well.");
  });

  it("replaces its own comment, and nobody else's", async () => {
    const requests = await post([comment(10, 2), comment(11, 1)]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.method).toMatch(/^(PUT|PATCH)$/);
    expect(requests[0]?.url).toMatch(/\/11$/);
  });
});
