import { leafFields } from "../../src/records/leaf-fields";
import { recordFields } from "../../src/records/record-fields";

const leaves = leafFields(recordFields);
const pathsWhere = (panther: string): readonly string[] =>
  leaves.filter(({ field }) => field.panther === panther).map(({ path }) => path);

describe("the description of the record", () => {
  test("names each field once", () => {
    expect(new Set(leaves.map(({ path }) => path)).size).toBe(leaves.length);
  });

  test("says of each field what it is, and where that stands", () => {
    for (const { field } of leaves) {
      expect(field.note).toMatch(/^[A-Z].*[.]$/);
      expect(field.source).toMatch(/^https:/);
    }
  });

  test("has forms that compile, and that are anchored at the start", () => {
    const forms = leaves.flatMap(({ field }) => (field.kind === "text" ? (field.form ?? []) : []));
    for (const { pattern } of forms) expect(new RegExp(pattern, "u").source).toMatch(/^\^/);
    expect(forms).not.toHaveLength(0);
  });

  test("requires nothing inside a struct, since failed calls have empty ones", () => {
    const nested = leaves.filter(({ path }) => path.includes("."));
    expect(nested.filter(({ field }) => field.isRequired)).toEqual([]);
  });

  test("knows what Panther's page requires and lacks", () => {
    expect(pathsWhere("required")).toEqual(["timestamp", "accountId", "modelId"]);
    expect(pathsWhere("absent")).toEqual([
      "requestMetadata",
      "input.inputBodyS3Path",
      "output.outputBodyS3Path",
      "output.outputImageWidth",
      "output.outputImageHeight",
      "output.outputImageBucketedStepSize",
    ]);
  });

  test("has every other field that Panther's page lists", () => {
    expect([...pathsWhere("optional")].sort()).toEqual([
      "errorCode",
      "identity.arn",
      "inferenceRegion",
      "input.cacheReadInputTokenCount",
      "input.cacheWriteInputTokenCount",
      "input.inputBodyJson",
      "input.inputContentType",
      "input.inputTokenCount",
      "operation",
      "output.outputBodyJson",
      "output.outputContentType",
      "output.outputTokenCount",
      "output.outputVideoDurationSeconds",
      "output.outputVideoFramesPerSecond",
      "output.outputVideoHeight",
      "output.outputVideoS3Path",
      "output.outputVideoWidth",
      "performanceConfig.latency",
      "region",
      "requestId",
      "schemaType",
      "schemaVersion",
      "status",
    ]);
  });
});
