import { flowOfGroups } from "../../../src/report/review/html/flow-of-groups";
import type { ReviewGroup } from "../../../src/review/review";
import { stageOf } from "../../../src/review/flow/stage-of";
import { sampleReview } from "./sample-review";

it("counts the targets of all groups that change a stage, with the highest open risk", () => {
  const flow = flowOfGroups(sampleReview.groups).map(({ stage, effect, targets, risk }) => [
    stage.id,
    effect,
    targets,
    risk,
  ]);
  expect(flow).toStrictEqual([
    ["bedrock", "changed", 1, "high"],
    // The finding that speaks of its policy is accepted.
    ["bucket", "changed", 1, undefined],
    ["logGroup", "changed", 4, "medium"],
    ["athena", "added", 4, undefined],
  ]);
});

it("what data comes from stands there untouched", () => {
  const groups = sampleReview.groups.filter(({ id }) => id === "cc33");
  expect(flowOfGroups(groups).map(({ stage, targets }) => [stage.id, targets])).toStrictEqual([
    ["bedrock", 0],
    ["bucket", 0],
    ["athena", 1],
  ]);
});

it("where the spec is known, what a change does not touch stands there as well", () => {
  const flow = ["bedrock", "bucket", "key", "logGroup", "metrics", "openSearch"] as const;
  const groups = sampleReview.groups.map((group) =>
    group.id === "aa11" ? { ...group, flow } : group,
  );
  const drawn = flowOfGroups(groups).map(({ stage, targets }) => [stage.id, targets]);
  expect(drawn).toStrictEqual([
    ["bedrock", 1],
    ["bucket", 1],
    ["logGroup", 4],
    ["key", 0],
    ["athena", 4],
    ["openSearch", 0],
    ["metrics", 0],
  ]);
});

describe("Panther", () => {
  const group = (
    id: string,
    addresses: readonly string[],
    flow: ReviewGroup["flow"],
  ): ReviewGroup => ({
    id,
    kind: "changed",
    targets: [{ id }],
    findings: [],
    changes: addresses.map((address) => ({
      address,
      type: address.split(".")[0] ?? "",
      action: "update",
      stage: stageOf(address) ?? "bedrock",
      attributes: [],
      statements: [],
      lines: [],
    })),
    drift: [],
    flow,
  });
  const drawn = (...groups: readonly ReviewGroup[]): readonly string[] =>
    flowOfGroups(groups).map(({ stage, targets }) => `${stage.id} ${String(targets)}`);
  const role = "aws_iam_role.panther";
  const filter = "aws_cloudwatch_log_subscription_filter.panther";

  it("reads the bucket", () => {
    expect(drawn(group("a", [role], []))).toStrictEqual(["bedrock 0", "bucket 0", "panther 1"]);
  });

  it.each([
    ["a stream in the change", group("a", [role, filter], [])],
    ["the spec", group("a", [role], ["bedrock", "logGroup", "pantherStream"])],
  ])("reads what a stream brings, by %s", (_, streamed) => {
    expect(drawn(streamed)).toStrictEqual(["bedrock 0", "logGroup 0", "pantherStream 1"]);
  });

  it("stands twice where targets differ, and its own stack counts with the only way that there is", () => {
    const [byBucket, byStream] = [group("a", [role], []), group("b", [role, filter], [])];
    const sources = group("panther", ["panther_s3_source.target"], []);
    expect(drawn(byBucket, byStream)).toContain("panther 1");
    expect(drawn(byBucket, byStream)).toContain("pantherStream 1");
    const known = group("b", [role], ["bedrock", "logGroup", "pantherStream"]);
    expect(drawn(known, sources)).toStrictEqual(["bedrock 0", "logGroup 0", "pantherStream 2"]);
  });
});

it("nothing is drawn where nothing changes", () => {
  expect(flowOfGroups(sampleReview.groups.filter(({ id }) => id === "dd44"))).toStrictEqual([]);
});
