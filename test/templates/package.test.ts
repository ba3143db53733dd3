import { spawnSync } from "node:child_process";
import { packageFolder } from "../examples/built-bedtrail";

describe("the package", () => {
  it("has everything that a folder made by init refers to", () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: packageFolder,
      encoding: "utf8",
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
    expect(files.map(({ path }) => path)).toStrictEqual(
      expect.arrayContaining([
        "dist/cli/cdktf-app.js",
        "dist/cli/main.js",
        "spec.schema.json",
        "templates/project/cdktf.json",
        "templates/project/dot-gitignore",
        "templates/project/package.json",
        "templates/specs/organisation/bedtrail.yaml",
        "templates/specs/single-account/bedtrail.yaml",
      ]),
    );
  });
});
