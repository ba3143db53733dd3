import { isSlip } from "../../src/diagnostics/suggest";

describe("isSlip", () => {
  test.each([
    ["buckt", "bucket"],
    ["bukcet", "bucket"],
    ["Bucket", "bucket"],
    ["nam", "name"],
    ["retentonDay", "retentionDays"],
  ])("takes %j for %j", (found, meant) => {
    expect(isSlip(found, meant)).toBe(true);
  });

  test.each([
    ["bukt", "bucket"],
    ["music", "audio"],
    ["forever", "never"],
    ["no", "yes"],
  ])("does not take %j for %j, which may be a guess", (found, meant) => {
    expect(isSlip(found, meant)).toBe(false);
  });
});
