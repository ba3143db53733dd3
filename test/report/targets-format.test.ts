import { Ajv2020 } from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listChanges, listTargets } from "../../src/changes/list-targets";
import { formatTargetCsv } from "../../src/report/targets/format-csv";
import { formatTargetJson } from "../../src/report/targets/format-json";
import { formatTargetMatrix } from "../../src/report/targets/format-matrix";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";

const formats = join(__dirname, "../../docs/formats");
const page = readFileSync(join(formats, "targets.md"), "utf8");
const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(formats, "targets.schema.json"), "utf8")) as object,
);

const { targets } = resolvePlainSpec({
  destinations: { s3: {}, cloudwatch: {} },
  targets: [
    {
      name: "prod",
      accounts: [{ id: "111122223333", name: "payments" }, "222233334444"],
      regions: ["us-east-1", "eu-west-1"],
      wave: 2,
    },
    { name: "old", accounts: ["333344445555"], regions: ["us-gov-west-1"], retired: true },
  ],
});

const all = listTargets(targets);
const changed = listChanges([
  ...targets.map((target) => ({ kind: "changed" as const, target, reasons: ["wave: 1 -> 2"] })),
  { kind: "removed", target: { id: "444455556666-us-east-1" }, reasons: ["not in the spec"] },
]);

interface Printed {
  readonly formatVersion: string;
  readonly targets: readonly Readonly<Record<string, unknown>>[];
}

function printed(list: typeof all): Printed {
  return JSON.parse(formatTargetJson(list)) as Printed;
}

function violationsOf(document: unknown): unknown {
  validate(document);
  return validate.errors ?? [];
}

it.each([
  ["all targets", all],
  ["what differs", changed],
  ["nothing", []],
])("the schema in docs/ describes how %s is printed", (_what, list) => {
  expect(violationsOf(printed(list))).toStrictEqual([]);
});

it("the schema in docs/ knows every key that is printed, and no other", () => {
  const keys = new Set([...all, ...changed].flatMap((target) => Object.keys(target)));
  const { $defs } = validate.schema as { $defs: { target: { properties: object } } };
  expect([...keys].sort()).toStrictEqual(Object.keys($defs.target.properties).sort());
});

it.each([
  ["another account", { account: 111122223333 }],
  ["an unknown change", { change: "moved", reasons: ["wave"] }],
  ["a change without reasons", { change: "changed" }],
  ["a change with no reason", { change: "changed", reasons: [] }],
  ["a wave before the first", { wave: -1 }],
  ["another key", { colour: "blue" }],
])("the schema in docs/ refuses %s", (_what, difference) => {
  const document = printed(all);
  const [first] = document.targets;
  expect(violationsOf({ ...document, targets: [{ ...first, ...difference }] })).not.toEqual([]);
});

it("the schema in docs/ refuses a target without a Region, unless it is removed", () => {
  const target = { id: "444455556666-us-east-1", reasons: ["not in the spec"] };
  const documentOf = (change: string) => ({
    formatVersion: "1",
    targets: [{ ...target, change }],
  });
  expect(violationsOf(documentOf("removed"))).toStrictEqual([]);
  expect(violationsOf(documentOf("added"))).not.toStrictEqual([]);
});

it("the page in docs/ names every column of CSV and every key of a job", () => {
  const columns = formatTargetCsv(changed).split("\r\n")[0]?.split(",") ?? [];
  const { include } = JSON.parse(formatTargetMatrix(changed, { shards: 2 })) as {
    include: object[];
  };
  const keys = include.flatMap((job) => Object.keys(job));
  expect([...columns, ...keys].filter((name) => !page.includes(`\`${name}\``))).toStrictEqual([]);
  expect(include[0]).toMatchObject({ wave: 0, removed: "444455556666-us-east-1" });
});
