import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../examples/built-bedtrail";

/** All that users get. What fits none of these is in the package by mistake. */
const meant = [
  /^(CHANGELOG[.]md|LICENSE|README[.]md|package[.]json|spec[.]schema[.]json)$/,
  /^dist\/THIRD-PARTY-NOTICES[.]txt$/,
  /^dist\/spec\/spec[.]schema[.]json$/,
  /^dist\/diagnostics\/examples\/[a-z-]+\/[a-z-]+[.](right|wrong)[.]yaml$/,
  /^dist\/([a-z0-9-]+\/)*[a-z0-9-]+([.]d[.]ts|[.]js)$/,
  /^templates\/(ci|project|specs)\//,
];

describe("the package that users install", () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: packageFolder,
    encoding: "utf8",
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
  const paths = files.map(({ path }) => path);

  it("holds only what is meant for them", () => {
    const others = paths.filter((path) => !meant.some((pattern) => pattern.test(path)));
    expect(others).toStrictEqual([]);
  });

  it("holds only code that comes from our source, and the packages that compile", () => {
    const modules = paths.filter((path) => /^dist\/.*[.](js|ts)$/.test(path));
    const orphans = modules.filter((path) => {
      const source = path.replace(/^dist/, "src").replace(/([.]d)?[.](js|ts)$/, "");
      return (
        !existsSync(join(packageFolder, `${source}.ts`)) &&
        !existsSync(join(packageFolder, `${source}.d.ts`))
      );
    });
    expect(orphans).toStrictEqual(["dist/cli/cdktf-packages.js"]);
  });

  it("holds nothing of a simulator whose licence is for tests alone", () => {
    const code = paths.filter((path) => path.startsWith("dist/"));
    expect(code.length).toBeGreaterThan(100);
    const naming = code.filter((path) =>
      readFileSync(join(packageFolder, path), "utf8").includes("cloud-copilot"),
    );
    expect(naming).toStrictEqual([]);
  });
});
