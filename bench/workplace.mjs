import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure } from "./measure.mjs";

const root = join(import.meta.dirname, "..");
const bedtrail = join(root, "dist/cli/main.js");
// In memory where that can be had: a disk that others use too decides ratios by chance.
const place = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** A folder to measure in. Programs run there, and paths are relative to it. */
export function openWorkplace({ isQuick }) {
  const folder = mkdtempSync(join(place, "bedtrail-bench-"));
  const run = (words, options) => measure(words, { cwd: folder, ...options });
  return {
    folder,
    isQuick,
    quickstart: join(root, "examples/quickstart/bedtrail.yaml"),
    /** Runs a program of this folder, or Node itself where the first word is an option. */
    run: ([program, ...words], options) =>
      run(
        program.startsWith("-")
          ? [program, ...words]
          : [join(import.meta.dirname, "programs", program), ...words],
        options,
      ),
    bedtrail: (words, options) => run([bedtrail, ...words], options),
    /** The name of a folder that is not there yet. */
    fresh: (name) => {
      rmSync(join(folder, name), { recursive: true, force: true });
      return name;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
