import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const source = join(root, "src");
const output = join(root, "dist");

run("scripts/generate.mjs");
rmSync(output, { recursive: true, force: true });
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
for (const file of readdirSync(source, { recursive: true })) {
  if (!isCompiled(file)) cpSync(join(source, file), join(output, file), { recursive: true });
}
// Editors read the `$schema` of a spec as a path into node_modules, where `exports` means nothing.
cpSync(join(source, "spec/spec.schema.json"), join(root, "spec.schema.json"));

function run(script, ...scriptArguments) {
  execFileSync(process.execPath, [join(root, script), ...scriptArguments], {
    cwd: root,
    stdio: "inherit",
  });
}

/** Folders come into being with the files in them. */
function isCompiled(file) {
  return !/\.(json|js|d\.ts)$/.test(file);
}
