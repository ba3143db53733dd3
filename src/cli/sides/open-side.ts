import { existsSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { createCollector } from "../../diagnostics/collector";
import { loadSpec, type LoadedSpec, type SpecSource } from "../../load-spec";
import { createGitFolder, findCommit } from "../../sources/git-folder";
import type { Host } from "../host";
import { maxSpecBytes, openSpec } from "../open-spec";
import type { CommandFailure } from "../refuse";

/** The other side of a comparison: a spec, or an output folder. */
export type Side =
  | { readonly kind: "spec"; readonly loaded: LoadedSpec }
  | { readonly kind: "output"; readonly path: string }
  /** A commit from before there was a spec. */
  | { readonly kind: "nothing" }
  | CommandFailure;

/**
 * Opens what a user compares a spec with: an existing path (a spec file, else an output folder), else a git ref.
 *
 * `git:REF` means the ref whatever paths exist. At a ref, the spec is read from the same path.
 */
export function openSide(text: string, specPath: string, host: Host): Side {
  const path = resolve(host.workingDirectory, text);
  if (!text.startsWith("git:") && existsSync(path)) {
    return statSync(path).isDirectory()
      ? { kind: "output", path }
      : loadSide(openSpec(text, host), text);
  }
  return openCommit(text.replace(/^git:/, ""), specPath, host);
}

function openCommit(ref: string, specPath: string, { workingDirectory }: Host): Side {
  const absolute = resolve(workingDirectory, specPath);
  const commit = findCommit(dirname(absolute), ref);
  if (commit === undefined) {
    const message = `"${ref}" is no spec, no output folder and no git ref.`;
    return { kind: "failure", message, diagnostics: [] };
  }
  const folder = createGitFolder(commit, workingDirectory);
  const name = relative(dirname(absolute), absolute).split(sep).join("/");
  const content = folder.read(name, maxSpecBytes);
  if (content.kind === "failure" && content.code === "io/not-found") return { kind: "nothing" };
  return loadSide({ name: folder.displayName(name), content, folder }, ref);
}

function loadSide(source: SpecSource, text: string): Side {
  const collector = createCollector();
  const loaded = loadSpec(source, collector.report);
  if (loaded !== undefined) return { kind: "spec", loaded };
  const message = `The spec of "${text}" cannot be compared with: it has errors of its own.`;
  return { kind: "failure", message, diagnostics: collector.diagnostics() };
}
