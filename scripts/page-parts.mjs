import { dirname, join } from "node:path";
import { build } from "esbuild";

/** The style and the script of pages as a module of two texts, from the files in `browser/` beside it. */
export async function pageParts(file) {
  const folder = join(dirname(file), "browser");
  const [style, script] = await Promise.all(
    ["page.css", "main.ts"].map((name) => minify(folder, name)),
  );
  return [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `exports.pageStyle = ${JSON.stringify(style)};`,
    `exports.pageScript = ${JSON.stringify(script)};`,
    "",
  ].join("\n");
}

async function minify(folder, name) {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [name],
    bundle: true,
    minify: true,
    write: false,
    charset: "ascii",
    format: "iife",
    legalComments: "none",
    target: ["chrome120", "firefox121", "safari17"],
    logLevel: "warning",
  });
  return outputFiles[0].text.trim();
}
