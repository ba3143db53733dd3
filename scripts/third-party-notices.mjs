import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The licences of all packages whose code is part of the bundles, as their own files state them. */
export function thirdPartyNotices(inputs, folder) {
  const packages = new Set(inputs.flat().map(packageFolder).filter(Boolean));
  const notices = [...packages].map((path) => notice(resolve(folder, path)));
  return `The programs of bedtrail contain code of these packages.\n\n${notices.sort().join("\n")}`;
}

/** The folder of the package that a file belongs to, which may lie inside another package. */
function packageFolder(file) {
  return /^(.*node_modules[/](?:@[^/]+[/])?[^/]+)[/]/.exec(file)?.[1];
}

function notice(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const licence = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const source = manifest.repository?.url ?? manifest.repository ?? manifest.homepage;
  return [
    `${"-".repeat(80)}`,
    `${manifest.name} ${manifest.version}, ${manifest.license}`,
    ...(typeof source === "string" ? [`Source: ${source}`] : []),
    "",
    licence ? readFileSync(join(folder, licence), "utf8").trim() : "(no licence file)",
    "",
  ].join("\n");
}
