import type { JsonMap } from "../../spec/json-value";
import { mapTexts } from "../map-texts";
import { showMarks } from "../marks/marks";
import type { StatementChange } from "../statement-change";
import { comparePolicies, type PolicyComparison } from "./compare-policies";
import { describeGrants } from "./describe-grants";
import type { Grant } from "./grant";

/** The statements of a policy that differ, each with what its difference lets somebody do, in the order of the policy. */
export function compareStatements(
  attribute: string,
  before: readonly JsonMap[],
  after: readonly JsonMap[],
): readonly StatementChange[] {
  const comparison = comparePolicies(before, after);
  const partners = pairStatements(before, after);
  const changed = after
    .map((statement) => [partners.get(statement), statement] as const)
    .filter(([old, now]) => old === undefined || print(old) !== print(now))
    .map(([old, now]) => describe(attribute, comparison, old, now));
  const paired = new Set(partners.values());
  const removed = before
    .filter((statement) => !paired.has(statement))
    .map((statement) => describe(attribute, comparison, statement, undefined));
  return [...changed, ...removed];
}

/** The earlier statement of each present one: equal ones first, then those of one name. */
function pairStatements(
  before: readonly JsonMap[],
  after: readonly JsonMap[],
): ReadonlyMap<JsonMap, JsonMap> {
  const pairs = new Map<JsonMap, JsonMap>();
  const left = new Set(before);
  const pair = (isPartner: (old: JsonMap, now: JsonMap) => boolean): void => {
    for (const now of after.filter((statement) => !pairs.has(statement))) {
      const old = [...left].find((candidate) => isPartner(candidate, now));
      if (old === undefined) continue;
      pairs.set(now, old);
      left.delete(old);
    }
  };
  pair((old, now) => print(old) === print(now));
  pair((old, now) => old["Sid"] !== undefined && old["Sid"] === now["Sid"]);
  return pairs;
}

function describe(
  attribute: string,
  { gained, lost }: PolicyComparison,
  before: JsonMap | undefined,
  after: JsonMap | undefined,
): StatementChange {
  const isOfThese = ({ statement }: Grant): boolean => statement === before || statement === after;
  const sid = (after ?? before)?.["Sid"];
  return {
    attribute,
    kind: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    ...(typeof sid === "string" && { sid: showMarks(sid) }),
    ...(before && { before: mapTexts(before, showMarks) as JsonMap }),
    ...(after && { after: mapTexts(after, showMarks) as JsonMap }),
    effects: [
      ...describeGrants(gained.filter(isOfThese), "gained"),
      ...describeGrants(lost.filter(isOfThese), "lost"),
    ],
  };
}

function print(statement: JsonMap): string {
  return JSON.stringify(statement);
}
