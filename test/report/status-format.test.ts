import { Ajv2020 } from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportStatuses } from "../../src/live/status/status-report";
import type { TargetStatus } from "../../src/live/status/target-status";
import { statusFormats } from "../../src/report/status/status-formats";

const formats = join(__dirname, "../../docs/formats");
const page = readFileSync(join(formats, "status.md"), "utf8");
const validate = new Ajv2020({ allErrors: true, formats: { "date-time": true } }).compile(
  JSON.parse(readFileSync(join(formats, "status.schema.json"), "utf8")) as object,
);

const base = {
  account: "111122223333",
  retired: false,
  differences: [],
  notes: [],
  unchecked: [],
};

const statuses: readonly TargetStatus[] = [
  {
    ...base,
    target: "111122223333-us-east-1",
    region: "us-east-1",
    accountName: "=pay|ments",
    group: "prod",
    state: "as-specified",
    found: { flags: { text: true }, s3: { bucket: "logs", prefix: "bedrock" } },
    delivery: {
      verdict: "arriving",
      invocations: 12,
      failures: {},
      arrivals: [{ destination: "destinations.s3", newest: "2026-01-01T00:00:00.000Z" }],
    },
  },
  {
    ...base,
    target: "111122223333-eu-west-1",
    region: "eu-west-1",
    group: "prod",
    state: "drifted",
    differences: [{ setting: "dataTypes.image", specified: "on", found: "off" }],
  },
  {
    ...base,
    target: "111122223333-eu-north-1",
    region: "eu-north-1",
    group: "prod",
    state: "unverified",
    unchecked: [
      {
        what: "destinations.s3.bucket",
        reason: "timed-out",
        message: "S3 did not answer within 10 seconds.",
      },
    ],
  },
  {
    ...base,
    target: "111122223333-eu-west-2",
    region: "eu-west-2",
    group: "prod",
    state: "unreachable",
    failure: { kind: "failure", reason: "timed-out", message: "No answer\u001b[2J." },
  },
  {
    ...base,
    target: "111122223333-eu-west-3",
    region: "eu-west-3",
    state: "not-in-spec",
    found: {
      flags: {},
      cloudwatch: { logGroup: "/x", roleArn: "arn:aws:iam::111122223333:role/x" },
    },
  },
];

const report = reportStatuses(statuses);

it("JSON fits its schema, full and empty", () => {
  for (const one of [report, reportStatuses([])]) {
    validate(JSON.parse(statusFormats.json(one)));
    expect(validate.errors ?? []).toStrictEqual([]);
  }
});

it("every target that is not sound has a code, and the others have none", () => {
  expect(report.targets.map(({ code }) => code)).toStrictEqual([
    undefined,
    "live/drifted",
    "live/unverified",
    "live/timed-out",
    "live/not-in-spec",
  ]);
  expect([report.isSound, reportStatuses([]).isSound]).toStrictEqual([false, true]);
});

it("CSV starts no formula, and has the columns that its page names", () => {
  const [header = "", first = ""] = statusFormats.csv(report).split("\r\n");
  for (const column of header.split(",")) expect(page).toContain(`\`${column}\``);
  expect(first).toContain(",'=pay|ments,");
});

it("Markdown has what needs somebody at the top, and text stays text", () => {
  const lines = statusFormats.markdown(report).trimEnd().split("\n");
  expect(lines[0]).toBe(
    "**5 targets: 1 as-specified, 1 unverified, 1 drifted, 1 not-in-spec, 1 unreachable**",
  );
  expect(lines[4]).toContain("| 111122223333-eu-west-1 |");
  expect(lines.at(-1)).toContain("=pay\\|ments");
});

it("the table takes no command for a terminal from AWS", () => {
  const text = statusFormats.table(report);
  expect(text).not.toContain("\u001b");
  expect(text).toContain("logs to /x");
});

it("a check that could not be made is named with its reason, and its map has a state for it", () => {
  const said = "destinations.s3.bucket was not checked: S3 did not answer within 10 seconds.";
  for (const format of ["table", "csv", "markdown", "html"] as const) {
    expect(statusFormats[format](report)).toContain(said);
  }
  expect(statusFormats.html(report)).toContain("Unverified");
});

it("logs that do not arrive count more than what could not be checked besides", () => {
  const [, , unverified] = statuses;
  const delivery = { verdict: "silent", invocations: 3, failures: {}, arrivals: [] } as const;
  const { targets } = reportStatuses(unverified ? [{ ...unverified, delivery }] : []);
  expect(targets).toMatchObject([{ state: "unverified", code: "live/not-arriving" }]);
});
