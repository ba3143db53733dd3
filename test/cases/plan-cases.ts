import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { FileCase } from "./file-case";

/** Cases whose mistake is in a plan that is to be reviewed. */
export const planCases: Readonly<Record<string, FileCase>> = {
  "plan/not-json": reviewing("Terraform will perform the following actions:\n"),
  "plan/not-a-plan": reviewing('{"format_version":"1.0","terraform_version":"1.11.4"}'),
  "plan/unknown-version": reviewing('{"format_version":"2.0","resource_changes":[]}'),
  "plan/errored": reviewing('{"format_version":"1.2","errored":true,"resource_changes":[]}'),
  "plan/incomplete": reviewing('{"format_version":"1.2","complete":false,"resource_changes":[]}'),
  "plan/missing": holding(["111122223333-us-east-1"], "us-east-1, eu-west-1"),
  "plan/of-no-stack": holding(["111122223333-us-east-1", "999988887777-us-east-1"]),
  "plan/same-stack": holding(["111122223333-us-east-1", "again/111122223333-us-east-1"]),
  "plan/none": {
    prepare: (folder) => {
      mkdirSync(join(folder, "plans"));
    },
    act: (host) => run(["review", "plans"], host),
  },
};

function reviewing(plan: string): FileCase {
  const name = "111122223333-us-east-1.json";
  return {
    prepare: (folder) => {
      writeFileSync(join(folder, name), plan);
    },
    act: (host) => run(["review", name], host),
  };
}

/** Plans that change nothing, by the names of their files, held against a spec of these Regions. */
function holding(names: readonly string[], regions = "us-east-1"): FileCase {
  return {
    prepare: (folder) => {
      const spec = join(folder, "bedtrail.yaml");
      const sound = readFileSync(spec, "utf8");
      writeFileSync(spec, sound.replace("us-east-1", regions));
      mkdirSync(join(folder, "plans/again"), { recursive: true });
      for (const name of names) {
        writeFileSync(
          join(folder, "plans", `${name}.json`),
          '{"format_version":"1.2","resource_changes":[]}',
        );
      }
    },
    act: (host) => run(["review", "plans", "--spec", "bedtrail.yaml"], host),
  };
}
