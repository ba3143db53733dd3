import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { thirdPartyNotices } from "./third-party-notices.mjs";

const root = join(import.meta.dirname, "..");
const source = join(root, "src");
const output = join(root, "dist");
// A build that fails leaves the last one as it was.
const staged = join(root, `.dist-${process.pid}`);

/** CDKTF packs assets with it, of which bedtrail has none; every start would load it with twenty more packages. */
const withoutArchiver = {
  name: "without-archiver",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]archiver[/\\]index[.]js$/ }, () => ({ contents: "" }));
  },
};

try {
  run("scripts/generate.mjs");
  run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", staged);
  for (const file of readdirSync(source, { recursive: true })) {
    if (isCopied(file)) cpSync(join(source, file), join(staged, file), { recursive: true });
  }
  await bundle(["cli/main.js", "cli/cdktf-app.js"]);
  rmSync(output, { recursive: true, force: true });
  renameSync(staged, output);
} finally {
  rmSync(staged, { recursive: true, force: true });
}
// Editors read the `$schema` of a spec as a path into node_modules, where `exports` means nothing.
cpSync(join(source, "spec/spec.schema.json"), join(root, "spec.schema.json"));

function run(script, ...scriptArguments) {
  execFileSync(process.execPath, [join(root, script), ...scriptArguments], {
    cwd: root,
    stdio: "inherit",
  });
}

/** tsc writes what it compiles; folders come into being with the files in them. What browsers run is in a module already. */
function isCopied(file) {
  if (/[\\/]browser[\\/]/.test(file)) return false;
  return file.includes(".") && (!file.endsWith(".ts") || file.endsWith(".d.ts"));
}

/**
 * Makes one file of each program with all that it loads: finding and reading hundreds of small files
 * takes longer than the work itself. CDKTF is in a file apart, which only those commands read that compile.
 */
async function bundle(programs) {
  const compiler = apart("./cdktf-packages.js", /^(cdktf|constructs|@cdktf[/].*)$/);
  const inputs = [
    await bundleInto({ entryPoints: programs, plugins: [compiler.plugin, withoutArchiver] }),
    await bundleInto({
      stdin: { contents: compiler.contents(), resolveDir: root },
      outfile: join(staged, "cli/cdktf-packages.js"),
      plugins: [withoutArchiver],
    }),
  ];
  const notices = thirdPartyNotices(inputs, staged);
  writeFileSync(join(staged, "THIRD-PARTY-NOTICES.txt"), notices);
}

async function bundleInto(options) {
  const { metafile } = await build({
    absWorkingDir: staged,
    ...(options.outfile === undefined && { outdir: staged, outbase: staged, allowOverwrite: true }),
    bundle: true,
    platform: "node",
    target: "node20",
    // Loaded by the commands that ask AWS, and by those alone.
    external: ["@aws-sdk/*", "@smithy/*"],
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    ...options,
  });
  return Object.keys(metafile.inputs);
}

/** Leaves packages out of a bundle and asks another file for them, whose contents are known once the bundle is made. */
function apart(file, packages) {
  const names = new Set();
  const setup = ({ onResolve, onLoad }) => {
    onResolve({ filter: packages }, ({ path }) => ({ path, namespace: "apart" }));
    onResolve({ filter: /.*/, namespace: "apart" }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: "apart" }, ({ path }) => {
      names.add(path);
      return { contents: `module.exports = require("${file}")["${path}"]();` };
    });
  };
  return {
    plugin: { name: "apart", setup },
    contents: () =>
      [...names]
        .sort()
        .map((name) => `exports["${name}"] = () => require("${name}");`)
        .join("\n"),
  };
}
