import { matchesOverride, type MatchCandidate } from "../../src/resolve/match-override";
import type { TargetFilter } from "../../src/spec/spec";

const candidate: MatchCandidate = {
  group: "prod",
  account: { id: "111122223333", name: "payments", labels: { tier: "canary", empty: "" } },
  region: "eu-west-1",
};

const nameless: MatchCandidate = {
  ...candidate,
  account: { id: "111122223333", labels: {} },
};

describe("matchesOverride", () => {
  test.each<TargetFilter>([
    { groups: ["prod"] },
    { groups: ["dev", "prod"] },
    { accounts: ["111122223333"] },
    { names: ["pay*"] },
    { names: ["x", "payments"] },
    { regions: ["eu-*"] },
    { regions: ["us-east-1", "eu-west-1"] },
    { labels: { tier: "canary" } },
    { labels: { empty: "" } },
    { labels: {} },
    { groups: ["prod"], accounts: ["111122223333"], names: ["*"], regions: ["**"] },
  ])("%j fits", (match) => {
    expect(matchesOverride({ match }, candidate)).toBe(true);
  });

  test.each<TargetFilter>([
    { groups: ["pro*"] },
    { groups: ["Prod"] },
    { accounts: ["111122223334"] },
    { accounts: ["1111*"] },
    { names: ["Pay*"] },
    { regions: ["us-*"] },
    { labels: { tier: "can*" } },
    { labels: { tier: "canary", team: "a" } },
    { labels: { missing: "" } },
    { labels: { constructor: "" } },
    { groups: ["prod"], accounts: ["999999999999"] },
    { names: ["pay*"], regions: ["us-*"] },
  ])("%j does not fit", (match) => {
    expect(matchesOverride({ match }, candidate)).toBe(false);
  });

  test.each(["*", "**", "", "pay*"])(
    "an account without a name does not fit the name %j",
    (glob) => {
      expect(matchesOverride({ match: { names: [glob] } }, nameless)).toBe(false);
    },
  );

  test("an account without a name fits by its other keys", () => {
    expect(matchesOverride({ match: { accounts: ["111122223333"] } }, nameless)).toBe(true);
  });
});
