// Fails on a permission of scripts/borders.cjs that no import needs: nobody has decided to have that border open.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const { folderRows, packageRows } = createRequire(import.meta.url)("./borders.cjs");
const root = join(import.meta.dirname, "..");
const imports = listImports();

const unusedFolders = folderRows().flatMap(({ folder, imports: allowed, types }) =>
  [...allowed, ...types]
    .filter((name) => !imports.some(({ from, to }) => from === folder && folderOf(to) === name))
    .map((name) => `${folder} imports nothing from ${name}`),
);
const unusedHomes = packageRows.flatMap(({ packages, homes }) =>
  homes
    .filter((home) => !imports.some(({ from, name }) => from === home && isOneOf(packages, name)))
    .map((home) => `${home} imports nothing from ${packages.join(", ")}`),
);
const unused = [...unusedFolders, ...unusedHomes];
for (const sentence of unused) {
  console.error(`scripts/borders.cjs: ${sentence}, so its row must not allow it.`);
}
if (unused.length > 0) process.exitCode = 1;

/** Every import of the source, types included: the folder it is from, what it names, and the file that it leads to. */
function listImports() {
  const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"];
  const text = execFileSync(process.execPath, [depcruise, ...config], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  return JSON.parse(text).modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ module: name, resolved: to }) => ({ from: folderOf(source), name, to })),
  );
}

/** The row that a file belongs to; what is not in `src/` belongs to none. */
function folderOf(path) {
  const [top, folder, ...rest] = path.split("/");
  if (top !== "src") return undefined;
  return rest.length === 0 ? "." : folder;
}

function isOneOf(packages, name) {
  return packages.some((one) => name === one || name.startsWith(`${one}/`));
}
