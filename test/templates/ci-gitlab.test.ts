import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { makeStackFolder } from "./fake-terraform";

interface Jobs {
  readonly ".stacks": { readonly before_script: readonly string[] };
}

describe("the jobs of GitLab", () => {
  it.each([
    ["panther", "https://api.example/token"],
    ["archive", ""],
    ["111122223333-us-east-1 222233334444-us-east-1", ""],
  ])("put the token of Panther away first, unless they are for its stack: %s", (stacks, left) => {
    const folder = makeStackFolder(makeTemporaryFolder(), "gitlab", []);
    const jobs = parse(readFileSync(join(folder.path, "ci/stacks.gitlab-ci.yml"), "utf8")) as Jobs;
    const [first = ""] = jobs[".stacks"].before_script;
    const shown = 'printf %s "${PANTHER_API_URL:-}${PANTHER_API_TOKEN:-}"';
    const { code, standardOutput } = folder.run(["bash", "-ec", `${first}\n${shown}`], {
      STACKS: stacks,
      PANTHER_API_URL: "https://api.example/",
      PANTHER_API_TOKEN: "token",
    });
    expect([code, standardOutput]).toStrictEqual([0, left]);
  });
});
