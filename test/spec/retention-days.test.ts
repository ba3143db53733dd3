import { retentionDays } from "../../src/spec/retention-days";
import { readSpecSchema } from "./read-spec-schema";

describe("retentionDays", () => {
  test("are the 22 numbers of days that CloudWatch Logs takes", () => {
    expect(retentionDays.join(" ")).toBe(
      "1 3 5 7 14 30 60 90 120 150 180 365 400 545 731 1096 1827 2192 2557 2922 3288 3653",
    );
  });

  test("are what the schema of the spec allows, beside never", () => {
    expect(
      readSpecSchema("$defs", "cloudwatchDestination", "properties", "retentionDays", "enum"),
    ).toEqual([...retentionDays, "never"]);
  });
});
