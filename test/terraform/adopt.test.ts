import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runBedtrail } from "../examples/built-bedtrail";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { applySpec } from "./apply-spec";
import { describeWithTerraform } from "./availability";
import { specHead, targetsOf, withoutLifecycle } from "./expected-policies";
import { everyFlag, makeDestinations, putLogging } from "./make-by-hand";
import { useMoto } from "./moto-server";
import { planImports } from "./plan-imports";
import { prepareStacks } from "./prepare-stacks";
import { type RecordedCall, type RecordingProxy, startRecordingProxy } from "./recording-proxy";
import { runWithAws } from "./run-with-aws";
import { apply, plan } from "./terraform";

/** Whether a call only reads, in whichever way its service says so. */
function isRead({ method, target = "", body }: RecordedCall): boolean {
  const action = new URLSearchParams(body).get("Action") ?? "";
  const isNamedSo = /(^|[.])(AssumeRole|Describe|Get|List)/.test(target === "" ? action : target);
  return method === "GET" || method === "HEAD" || isNamedSo;
}

describeWithTerraform("adopting what somebody made by hand", () => {
  const moto = useMoto();
  const proxies: RecordingProxy[] = [];

  async function openProxy(): Promise<RecordingProxy> {
    const proxy = await startRecordingProxy(moto().url);
    proxies.push(proxy);
    return proxy;
  }

  afterAll(() => Promise.all(proxies.map((proxy) => proxy.stop())));

  it("a spec that is written from it plans imports and no change, and then nothing", async () => {
    const proxy = await openProxy();
    const folder = makeTemporaryFolder();
    const accounts = ["111122223333", "222233334444"];
    for (const account of accounts) {
      const names = {
        bucket: `logs-${account}`,
        logGroup: "/bedrock/by-hand",
        role: "bedrock-logs",
      };
      const target = { account, region: "us-east-1", ...names };
      makeDestinations(moto().url, target);
      putLogging(moto().url, target, {
        ...everyFlag(true),
        videoDataDeliveryEnabled: account === "111122223333",
        s3Config: { bucketName: names.bucket, keyPrefix: "bedrock/logs" },
        cloudWatchConfig: {
          logGroupName: names.logGroup,
          roleArn: `arn:aws:iam::${account}:role/${names.role}`,
          largeDataDeliveryS3Config: { bucketName: names.bucket, keyPrefix: "large" },
        },
      });
    }
    const start = `${specHead}dataTypes: [text, audio]\ndestinations: { s3: {} }\n${targetsOf(accounts, ["us-east-1", "eu-west-1"])}`;
    writeFileSync(join(folder, "bedtrail.yaml"), start);
    const place = { folder, awsEndpoint: proxy.url };
    const written = await runWithAws(["adopt", "--write-spec"], place);
    expect(written.standardError).toContain("222233334444-eu-west-1 is left out: logging is off");
    expect(written.code).toBe(0);
    writeFileSync(join(folder, "bedtrail.yaml"), written.standardOutput);
    expect(
      runBedtrail(["validate", "--deny-warnings"], { workingDirectory: folder }),
    ).toMatchObject({ code: 0 });

    const { stacks } = await prepareStacks(written.standardOutput, { moto: moto(), folder });
    expect(stacks.map(({ name }) => name)).toStrictEqual([
      "111122223333-us-east-1",
      "222233334444-us-east-1",
    ]);
    const adopted = await runWithAws(["adopt"], place);
    expect(adopted.code).toBe(0);
    const calls = proxy.takeCalls();
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.filter((call) => !isRead(call))).toStrictEqual([]);
    const logging = "aws_bedrock_model_invocation_logging_configuration.logging";
    for (const stack of stacks) {
      expect(await planImports(stack)).toStrictEqual({ imported: [logging], changed: [] });
      await apply(stack.workspace);
      expect(await plan(stack.workspace)).toMatchObject({ hasChanges: false });
    }
    await runWithAws(["adopt", "--remove"], place);
    for (const stack of stacks) {
      expect(readdirSync(stack.workspace.folder)).not.toContain("imports.tf.json");
      expect(await plan(stack.workspace)).toMatchObject({ hasChanges: false });
    }
    const status = await runWithAws(["status", "--deep", "--exit-code"], {
      folder,
      awsEndpoint: moto().url,
    });
    expect(status).toMatchObject({ code: 0, standardError: "" });
  });

  it("stacks whose state is lost take over all that they had made", async () => {
    const spec = `${specHead}dataTypes: [text, audio]
destinations:
  s3: {}
  cloudwatch: { largeData: { bucket: "acme-large-{account}" } }
${targetsOf(["333344445555"], ["us-west-2"])}`;
    const applied = await applySpec(spec, { moto: moto(), typesToLeaveOut: withoutLifecycle });
    const [stack] = applied.stacks;
    if (stack === undefined) throw new Error("There is one stack.");
    const before = (await stack.readState()).map(({ address }) => address).sort();
    const place = { folder: applied.folder, awsEndpoint: moto().url };
    const deep = await runWithAws(["status", "--deep", "--format", "json"], place);
    const { targets } = JSON.parse(deep.standardOutput) as {
      targets: readonly { differences: readonly { setting: string }[]; unchecked: unknown }[];
    };
    const [target] = targets;
    // Nothing but what was left out.
    expect(target?.differences.map(({ setting }) => setting)).toStrictEqual([
      "destinations.s3.lifecycle.expireAfterDays",
      "destinations.cloudwatch.largeData.lifecycle.expireAfterDays",
    ]);
    expect(target?.unchecked).toStrictEqual([]);
    for (const name of readdirSync(applied.folder).filter((file) => file.includes("tfstate"))) {
      rmSync(join(applied.folder, name));
    }
    await runWithAws(["adopt"], place);
    const { imported, changed } = await planImports(stack);
    expect([...imported].sort()).toStrictEqual(before);
    // AWS tells nobody how long a key would wait to be deleted, so the state takes it from the stack.
    expect(changed).toStrictEqual(["update aws_kms_key.logs"]);
    await apply(stack.workspace);
    expect(await plan(stack.workspace)).toMatchObject({ hasChanges: false });
  });
});
