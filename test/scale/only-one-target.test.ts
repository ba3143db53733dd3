import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openSpec } from "../../src/cli/open-spec";
import { selectTargets } from "../../src/cli/targets/select-targets";
import { loadSpec } from "../../src/load-spec";
import type { Stack } from "../../src/resolve/stack";
import { synthesizeSpec } from "../../src/synthesize-spec";
import { createFakeHost } from "../cli/fake-host";
import { hashFiles } from "./hash-files";
import { writeLargeSpec } from "./large-spec";
import { makeScaleFolder } from "./output-versions";

const sampleSize = 50;

const folder = makeScaleFolder();

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function refuse(code: string): never {
  throw new Error(`${code} was reported.`);
}

test("`--only` of one target writes what the run of all 10,000 writes for it, and no other stack", async () => {
  writeLargeSpec(folder, { targetCount: 10_000, expireAfterDays: 30 });
  const host = createFakeHost(folder);
  const loaded = loadSpec(openSpec("bedtrail.yaml", host), refuse);
  if (loaded === undefined) throw new Error("The spec cannot be loaded.");
  const write = (
    name: string,
    stacks: readonly Stack[] = loaded.resolved.targets,
  ): ReadonlyMap<string, string> => {
    synthesizeSpec(loaded, { path: join(folder, name), name, report: refuse }, stacks);
    return hashFiles(join(folder, name));
  };
  const all = write("all");
  const [ids = []] = fc.sample(
    fc.shuffledSubarray(
      loaded.resolved.targets.map(({ id }) => id),
      { minLength: sampleSize, maxLength: sampleSize },
    ),
    1,
  );
  for (const id of ids) {
    const selected = await selectTargets({ spec: "bedtrail.yaml", only: id }, loaded, host);
    if (selected.kind === "failure") throw new Error(selected.message);
    const files = ["manifest.json", `stacks/${id}/cdk.tf.json`];
    expect(write("one", selected.stacks)).toEqual(
      new Map(files.map((path) => [path, all.get(path)])),
    );
    rmSync(join(folder, "one"), { recursive: true });
  }
}, 120_000);
