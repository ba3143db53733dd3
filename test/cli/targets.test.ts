import { execFileSync } from "node:child_process";
import { accountsInventory, groupsSpec, makeSpecFolder, type SpecFolder } from "./spec-folder";
import { temporaryFolder } from "../synth/temporary-folder";

interface TargetList {
  readonly targets: readonly {
    readonly id: string;
    readonly change?: string;
    readonly reasons?: readonly string[];
  }[];
}

const root = temporaryFolder();

function makeFolder(): SpecFolder {
  return makeSpecFolder(root.path, {
    "bedtrail.yaml": groupsSpec,
    "accounts.json": accountsInventory,
  });
}

async function listChanges(folder: SpecFolder, from: string): Promise<TargetList["targets"]> {
  const { exit, output, errors } = await folder.bedtrail(
    ...["targets", "--changed-from", from, "--format", "json"],
  );
  expect({ exit, errors }).toStrictEqual({ exit: 0, errors: "" });
  return (JSON.parse(output) as TargetList).targets;
}

it("the table lists each account and Region once, in the order of the waves", async () => {
  const { exit, output } = await makeFolder().bedtrail("targets");
  expect(exit).toBe(0);
  const ids = output.split("\n").map((line) => line.split(" ")[0]);
  expect(ids.slice(0, 8)).toStrictEqual([
    "TARGET",
    "222233334444-us-east-1",
    "222233334444-eu-west-1",
    "333344445555-us-east-1",
    "444455556666-us-east-1",
    "111122223333-us-east-1",
    "111122223333-eu-west-1",
    "",
  ]);
  expect(output).toContain("6 targets");
});

it("targets of one shape name one blueprint, whatever their accounts are called", async () => {
  const { output } = await makeFolder().bedtrail("targets", "--format", "json");
  const { targets } = JSON.parse(output) as { targets: { group: string; blueprint: string }[] };
  const blueprintsOf = (group: string): Set<string> =>
    new Set(targets.filter((target) => target.group === group).map(({ blueprint }) => blueprint));
  expect(blueprintsOf("prod").size).toBe(1);
  expect(blueprintsOf("sandbox").size).toBe(1);
  expect(blueprintsOf("prod")).not.toStrictEqual(blueprintsOf("sandbox"));
});

it("CSV has a header, ends its lines as RFC 4180 says, and starts no formula", async () => {
  const folder = makeFolder();
  folder.write("bedtrail.yaml", groupsSpec.replaceAll("payments", '"=1+1,\\"x\\""'));
  const { output } = await folder.bedtrail("targets", "--format", "csv");
  const [header, first] = output.split("\r\n");
  expect(header).toBe("target,account,name,region,group,wave,retired,blueprint");
  expect(first).toContain(`,"'=1+1,""x""",`);
});

it("the matrix cuts each wave into shards that together hold every target", async () => {
  const { output } = await makeFolder().bedtrail("targets", "--format", "matrix", "--shards", "2");
  const { include } = JSON.parse(output) as { include: { wave: number; targets: string }[] };
  expect(include.map(({ wave }) => wave)).toStrictEqual([1, 1, 2, 2]);
  expect(include.flatMap(({ targets }) => targets.split(" "))).toHaveLength(6);
});

it.each(["0", "1.5", "x"])("%s shards are refused", async (shards) => {
  const { exit, errors } = await makeFolder().bedtrail("targets", "--shards", shards);
  expect({ exit, errors }).toStrictEqual({
    exit: 2,
    errors: "bedtrail: --shards takes a whole number from 1.\n",
  });
});

describe("changed from another spec", () => {
  it("nothing is listed where nothing differs, whatever the order of the keys", async () => {
    const folder = makeFolder();
    folder.write(
      "old.yaml",
      groupsSpec.replace("version: 1\nname: acme-bedrock\n", "name: acme-bedrock\nversion: 1\n"),
    );
    expect(await listChanges(folder, "old.yaml")).toStrictEqual([]);
  });

  it("a wave alone is no change", async () => {
    const folder = makeFolder();
    folder.write("old.yaml", groupsSpec.replace("    wave: 1", "    wave: 3"));
    expect(await listChanges(folder, "old.yaml")).toStrictEqual([]);
  });

  it("a setting of one group concerns that group's targets, and says what it was", async () => {
    const folder = makeFolder();
    folder.write("old.yaml", groupsSpec.replace("expireAfterDays: 30", "expireAfterDays: 60"));
    const changes = await listChanges(folder, "old.yaml");
    expect(changes).toMatchObject([
      { id: "333344445555-us-east-1", change: "changed" },
      { id: "444455556666-us-east-1", change: "changed" },
    ]);
    expect(changes[0]?.reasons).toStrictEqual([
      "destinations.s3.lifecycle.expireAfterDays: 60 -> 30",
    ]);
  });

  it("added and removed targets are listed, retired ones as changed", async () => {
    const folder = makeFolder();
    const old = groupsSpec.replace('"111122223333", ', '"888899990000", ');
    folder.write(
      "old.yaml",
      old.replace("regions: [us-east-1]", "retired: true\n    regions: [us-east-1]"),
    );
    const changes = await listChanges(folder, "old.yaml");
    const kinds = Object.fromEntries(changes.map(({ id, change }) => [id, change]));
    expect(kinds).toStrictEqual({
      "111122223333-us-east-1": "added",
      "111122223333-eu-west-1": "added",
      "333344445555-us-east-1": "changed",
      "444455556666-us-east-1": "changed",
      "888899990000-us-east-1": "removed",
      "888899990000-eu-west-1": "removed",
    });
  });

  it("a copied file with other content changes the targets that copy it", async () => {
    const folder = makeFolder();
    const copying = groupsSpec.replace(
      "destinations:",
      "terraform: { include: [extra.tf.json] }\ndestinations:",
    );
    folder.write("bedtrail.yaml", copying);
    folder.write("extra.tf.json", "{}");
    folder.write("old/bedtrail.yaml", copying);
    folder.write("old/extra.tf.json", "{ }");
    folder.write("old/accounts.json", accountsInventory);
    const changes = await listChanges(folder, "old/bedtrail.yaml");
    expect(changes).toHaveLength(6);
    expect(changes[0]?.reasons).toStrictEqual(["copied file extra.tf.json"]);
  });

  it("a spec with errors cannot be compared with", async () => {
    const folder = makeFolder();
    folder.write("old.yaml", "version: 1\n");
    const { exit, output, errors } = await folder.bedtrail("targets", "--changed-from", "old.yaml");
    expect({ exit, output }).toStrictEqual({ exit: 1, output: "" });
    expect(errors).toContain(
      'The spec of "old.yaml" cannot be compared with: it has errors of its own.',
    );
  });
});

it("changed from an output folder, the resources that differ are named", async () => {
  const folder = makeFolder();
  await folder.bedtrail("synth");
  expect(await listChanges(folder, "cdktf.out")).toStrictEqual([]);
  folder.write("bedtrail.yaml", groupsSpec.replace("expireAfterDays: 30", "expireAfterDays: 60"));
  const changes = await listChanges(folder, "cdktf.out");
  expect(changes.map(({ id }) => id)).toStrictEqual([
    "333344445555-us-east-1",
    "444455556666-us-east-1",
  ]);
  expect(changes[0]?.reasons).toStrictEqual(["aws_s3_bucket_lifecycle_configuration.logs"]);
});

describe("changed from a git ref", () => {
  function commit(folder: SpecFolder): void {
    const git = (...words: readonly string[]): void => {
      const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
      execFileSync("git", [...identity, ...words], { cwd: folder.path, stdio: "ignore" });
    };
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "--message=spec");
  }

  it("spec and inventory are read as they were", async () => {
    const folder = makeFolder();
    commit(folder);
    expect(await listChanges(folder, "main")).toStrictEqual([]);
    folder.write("accounts.json", accountsInventory.replace("sandbox-two", "gone"));
    expect(await listChanges(folder, "git:HEAD")).toMatchObject([
      { id: "444455556666-us-east-1", change: "removed" },
    ]);
  });

  it("before there was a spec there was no target", async () => {
    const folder = makeSpecFolder(root.path, { "README.md": "" });
    commit(folder);
    folder.write("bedtrail.yaml", groupsSpec);
    folder.write("accounts.json", accountsInventory);
    const changes = await listChanges(folder, "HEAD");
    expect(new Set(changes.map(({ change }) => change))).toStrictEqual(new Set(["added"]));
    expect(changes).toHaveLength(6);
  });

  it.each(["no-such-ref", "--output=stolen"])("%s is refused as a ref", async (ref) => {
    const folder = makeFolder();
    commit(folder);
    const { exit, errors } = await folder.bedtrail("targets", `--changed-from=git:${ref}`);
    expect({ exit, errors }).toStrictEqual({
      exit: 2,
      errors: `bedtrail: "${ref}" is no spec, no output folder and no git ref.\n`,
    });
  });
});

describe("explaining a target", () => {
  it("shows every setting with the line that set it, and what that overrode", async () => {
    const folder = makeFolder();
    folder.write(
      "bedtrail.yaml",
      groupsSpec.replace("  s3: {}", "  s3: { lifecycle: { expireAfterDays: 90 } }"),
    );
    const { exit, output } = await folder.bedtrail(
      "targets",
      "--explain",
      "333344445555-us-east-1",
    );
    expect(exit).toBe(0);
    expect(output).toMatch(
      /destinations\.s3\.bucket +"acme-bedrock-333344445555-us-east-1" +default/,
    );
    expect(output).toMatch(
      /destinations\.s3\.lifecycle\.expireAfterDays +30 +bedtrail\.yaml:14\n +over 90 +bedtrail\.yaml:5/,
    );
  });

  it("an unknown target is refused with the nearest one", async () => {
    const { exit, errors } = await makeFolder().bedtrail(
      "targets",
      "--explain",
      "333344445555-us-east-2",
    );
    expect({ exit, errors }).toStrictEqual({
      exit: 2,
      errors:
        'bedtrail: There is no target "333344445555-us-east-2". Did you mean 333344445555-us-east-1?\n',
    });
  });
});
