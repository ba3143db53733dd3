import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { callAws } from "./call-aws";
import { describeWithTerraform } from "./availability";
import { specHead } from "./expected-policies";
import { everyFlag, putLogging } from "./make-by-hand";
import { useMoto } from "./moto-server";
import { startRecordingProxy } from "./recording-proxy";
import { runWithAws } from "./run-with-aws";

const region = "us-east-1";
const logGroup = "/aws/bedrock/acme-bedrock";
const stream = "aws/bedrock/modelinvocations";
const hour = 3_600_000;

/** The folder in which Bedrock puts the logs of an hour. */
function folderOf(account: string, prefix: string, date: Date): string {
  const time = date.toISOString().slice(0, 13).replaceAll(/[-T]/g, "/");
  return `${prefix}AWSLogs/${account}/BedrockModelInvocationLogs/${region}/${time}/`;
}

function logKey(account: string, prefix: string, date: Date): string {
  const time = date.toISOString().replaceAll(/[-:.]/g, "");
  return `${folderOf(account, prefix, date)}${time}_9b86bf4994c4ab1c.json.gz`;
}

interface Delivered {
  readonly account: string;
  readonly keys: readonly string[];
  readonly events?: readonly (readonly [stream: string, timestamp: number])[];
  readonly metrics: Readonly<Record<string, number>>;
}

interface PrintedTarget {
  readonly account: string;
  readonly state: string;
  readonly code?: string;
  readonly delivery?: {
    readonly verdict: string;
    readonly arrivals: readonly { newest?: string }[];
  };
}

describeWithTerraform("what has arrived", () => {
  const moto = useMoto();
  const now = new Date();
  const ago = (hours: number): Date => new Date(now.getTime() - hours * hour);
  const ofAccount = (id: number): string => `44445555666${String(id)}`;

  function deliver({ account, keys, events, metrics }: Delivered, prefix = ""): void {
    const place = { account, region };
    const bucket = `acme-bedrock-${account}-${region}`;
    callAws(moto().url, place, [
      ["s3", "create_bucket", { Bucket: bucket }],
      ...keys.map((Key) => ["s3", "put_object", { Bucket: bucket, Key, Body: "x" }] as const),
      ...Object.entries(metrics).map(
        ([MetricName, Value]) =>
          [
            "cloudwatch",
            "put_metric_data",
            {
              Namespace: "AWS/Bedrock",
              MetricData: [{ MetricName, Value, Timestamp: ago(2).toISOString() }],
            },
          ] as const,
      ),
      ...(events === undefined
        ? []
        : ([["logs", "create_log_group", { logGroupName: logGroup }]] as const)),
      ...(events ?? []).flatMap(([logStreamName, timestamp]) => {
        const names = { logGroupName: logGroup, logStreamName };
        const logEvents = [{ timestamp, message: "{}" }];
        return [
          ["logs", "create_log_stream", names],
          ["logs", "put_log_events", { ...names, logEvents }],
        ] as const;
      }),
    ]);
    putLogging(moto().url, place, {
      ...everyFlag(true),
      s3Config: { bucketName: bucket, ...(prefix !== "" && { keyPrefix: prefix }) },
      ...(events !== undefined && {
        cloudWatchConfig: {
          logGroupName: logGroup,
          roleArn: `arn:aws:iam::${account}:role/acme-bedrock-${region}-delivery`,
        },
      }),
    });
  }

  it("is found in objects, events and metrics, and each verdict is right", async () => {
    const [several, checks, empty] = [ofAccount(0), ofAccount(1), ofAccount(2)];
    const [failing, streamless, late] = [ofAccount(3), ofAccount(4), ofAccount(5)];
    const counted = { Invocations: 5 };
    const hours = [0, 1, 26, 50].map(ago);
    const bodies = (account: string): readonly string[] => [
      `${folderOf(account, "logs/", ago(0))}data/f3ae32b1_input.json.gz`,
      `${folderOf(account, "logs/", ago(0))}amazon-bedrock-logs-permission-check`,
    ];
    deliver(
      {
        account: several,
        keys: [...hours.slice(1).map((date) => logKey(several, "logs/", date)), ...bodies(several)],
        events: [[stream, ago(1).getTime()]],
        metrics: counted,
      },
      "logs",
    );
    deliver({ account: checks, keys: bodies(checks), metrics: counted }, "logs");
    deliver({ account: empty, keys: [], metrics: {} }, "logs");
    deliver(
      {
        account: failing,
        keys: [logKey(failing, "logs/", ago(1))],
        metrics: { ...counted, ModelInvocationLogsS3DeliveryFailure: 3 },
      },
      "logs",
    );
    for (const [account, events] of [
      [streamless, [["another-stream", ago(1).getTime()]]],
      [late, [[stream, ago(30).getTime()]]],
    ] as const) {
      const keys = [logKey(account, "logs/", ago(1))];
      deliver({ account, keys, events, metrics: counted }, "logs");
    }
    const both = JSON.stringify([several, streamless, late]);
    const folder = makeTemporaryFolder();
    writeFileSync(
      join(folder, "bedtrail.yaml"),
      `${specHead}dataTypes: [text, image, embedding, video, audio]
destinations: { s3: { prefix: logs } }
targets:
  - { name: s3, accounts: ${JSON.stringify([checks, empty, failing])}, regions: [${region}] }
  - { name: both, accounts: ${both}, regions: [${region}], destinations: { cloudwatch: {} } }
`,
    );
    const proxy = await startRecordingProxy(moto().url);
    const printed = await runWithAws(["status", "--delivery", "--format=json", "--exit-code"], {
      folder,
      awsEndpoint: proxy.url,
    });
    await proxy.stop();
    expect(printed.code).toBe(1);
    const { targets } = JSON.parse(printed.standardOutput) as { targets: readonly PrintedTarget[] };
    const told = targets.map(({ account, state, code, delivery }) => [
      account,
      [
        state,
        code,
        delivery?.verdict,
        delivery?.arrivals.map(({ newest }) => newest !== undefined),
      ],
    ]);
    expect(Object.fromEntries(told)).toStrictEqual({
      [several]: ["as-specified", undefined, "arriving", [true, true]],
      [checks]: ["as-specified", "live/not-arriving", "silent", [false]],
      [empty]: ["as-specified", undefined, "idle", [false]],
      [failing]: ["as-specified", "live/not-arriving", "failing", [true]],
      [streamless]: ["as-specified", "live/not-arriving", "silent", [true, false]],
      [late]: ["as-specified", "live/not-arriving", "silent", [true, true]],
    });
    const listings = proxy.takeCalls().filter(({ query }) => query.has("list-type"));
    expect(listings.length).toBeLessThan(50);
  });

  it("is the newest of an hour with more logs than a page, in few calls", async () => {
    const account = ofAccount(9);
    const last = new Date(Math.floor(ago(1).getTime() / hour) * hour + 1_800_000);
    const keys = Array.from({ length: 1100 }, (_unused, age) =>
      logKey(account, "", new Date(last.getTime() - age * 1000)),
    );
    // The order in which they arrive is that of their names.
    deliver({ account, keys: keys.reverse(), metrics: { Invocations: 1100 } });
    const folder = makeTemporaryFolder();
    writeFileSync(
      join(folder, "bedtrail.yaml"),
      `${specHead}dataTypes: [text, image, embedding, video, audio]
destinations: { s3: {} }
targets: [{ name: main, accounts: ["${account}"], regions: [${region}] }]
`,
    );
    const bucket = `acme-bedrock-${account}-${region}`;
    const [newest] = callAws(moto().url, { account, region }, [
      ["s3", "head_object", { Bucket: bucket, Key: keys.at(-1) }],
    ]) as readonly { readonly LastModified: string }[];
    const proxy = await startRecordingProxy(moto().url);
    const printed = await runWithAws(["status", "--delivery", "--format=json"], {
      folder,
      awsEndpoint: proxy.url,
    });
    await proxy.stop();
    const { targets } = JSON.parse(printed.standardOutput) as { targets: readonly PrintedTarget[] };
    const [arrival] = targets[0]?.delivery?.arrivals ?? [];
    expect(arrival?.newest).toBe(new Date(newest?.LastModified ?? "").toISOString());
    const listings = proxy.takeCalls().filter(({ query }) => query.has("list-type"));
    expect(listings.length).toBeLessThan(20);
  });
});
