import { findLogFolders } from "../../src/live/adoption/find-log-folders";

const bucket = "logs";

describe("the folders of logs in a bucket", () => {
  const largeData = { bucket, prefix: "large" };
  const cloudwatch = { logGroup: "/x", roleArn: "arn:aws:iam::1:role/x", largeData };
  const folderOf = (start: string) => `${start}AWSLogs/1/BedrockModelInvocationLogs/`;

  it.each([
    ["all that deliver into it", [{ s3: { bucket }, cloudwatch }], ["", "large/"]],
    ["none of another bucket", [{ s3: { bucket: "other", prefix: "x" }, cloudwatch }], ["large/"]],
    ["those of the first that does", [{ s3: { bucket, prefix: "now" } }, { cloudwatch }], ["now/"]],
    ["those of the next where the first does not", [{}, { cloudwatch }], ["large/"]],
    ["none where none does", [{ s3: { bucket: "other" } }], []],
  ])("are %s", (_title, configurations, starts) => {
    const known = configurations.map((one) => ({ flags: {}, ...one }));
    expect(findLogFolders(bucket, "1", known)).toStrictEqual(starts.map(folderOf));
  });
});
