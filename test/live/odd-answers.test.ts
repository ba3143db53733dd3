import { temporaryFolder } from "../synth/temporary-folder";
import { letIn, secretsOf, type ServedAnswer } from "./aws-server";
import { sound, specOf, useServedStatus } from "./served-status";

const status = useServedStatus(temporaryFolder());
const json = "--format=json";

/** One account for each answer, in the order of the answers. */
function accountsOf(answers: readonly unknown[]): readonly string[] {
  return answers.map((_answer, index) => String(111122220000 + index));
}

const notOne = "The answer is not one of AWS.";

describe("an answer of Bedrock", () => {
  const configured = (settings: object) => ({ status: 200, body: { loggingConfig: settings } });
  const bodies: readonly (readonly [ServedAnswer, string])[] = [
    [{ status: 200, body: "[]" }, notOne],
    [{ status: 200, body: '"text"' }, notOne],
    [{ status: 200, body: "null" }, notOne],
    [{ status: 200, body: "" }, notOne],
    [{ status: 200, body: "<html>Sign in</html>" }, notOne],
    [{ status: 200, body: '{"loggingConfig": "yes"}' }, notOne],
    [configured({ textDataDeliveryEnabled: "maybe" }), notOne],
    [configured({ s3Config: ["x"] }), notOne],
    [configured({ s3Config: { bucketName: 7 } }), notOne],
    [configured({ s3Config: { keyPrefix: "x" } }), notOne],
    [configured({ cloudWatchConfig: 7 }), notOne],
    [configured({ cloudWatchConfig: { logGroupName: "x", roleArn: {} } }), notOne],
    [{ status: 500, body: "<html>boom</html>" }, "The answer is HTTP 500, and not one of AWS."],
    [{ status: 302, body: "" }, "The answer is HTTP 302, and says no more."],
    [{ status: 400, body: { __type: "Odd", message: 123 } }, "Odd"],
    [
      { status: 400, body: { name: ["x"], message: "m" } },
      "The answer is HTTP 400, and says no more.",
    ],
    [
      { status: 400, body: { code: { a: 1 }, message: {} } },
      "The answer is HTTP 400, and not one of AWS.",
    ],
  ];
  const accounts = accountsOf(bodies);

  it("of a shape that AWS does not give makes its target unreachable, and no other", async () => {
    const answering = (call: Parameters<typeof sound>[0]) =>
      bodies[accounts.indexOf(call.signer)]?.[0] ?? sound(call);
    const spec = specOf([...accounts, "999900001111"], ["us-east-1"]);
    const { exit, targets } = await status(spec, { answering }, json, "--time-limit=5");
    expect(exit).toBe(0);
    expect(targets().map(({ state, failure }) => [state, failure?.message])).toStrictEqual([
      ...bodies.map(([, message]) => ["unreachable", message]),
      ["as-specified", undefined],
    ]);
  });

  it.each([
    "{}",
    '{"loggingConfig": {}}',
    '{"loggingConfig": null}',
    '{"loggingConfig": {"s3Config": null}}',
  ])("%s says that logging is off", async (body) => {
    const answering = () => ({ status: 200, body });
    const { targets } = await status(specOf(["111122223333"], ["us-east-1"]), { answering }, json);
    expect(targets()).toMatchObject([{ state: "missing" }]);
  });

  it("that repeats a secret is printed without it, and none of one that is no JSON is", async () => {
    const [account = ""] = accounts;
    const [, , token] = secretsOf(account);
    const spec = specOf([account], ["us-east-1"]);
    const named = configured({ s3Config: { bucketName: token } });
    const quoted = { status: 200, body: `${token}!` };
    const printed = [
      await status(spec, { answering: () => named }, json),
      await status(spec, { answering: () => quoted }, json),
    ];
    for (const { text } of printed) expect(text).not.toContain(token.slice(0, 8));
    expect(printed[0]?.targets()).toMatchObject([{ found: { s3: { bucket: "***" } } }]);
  });
});

describe("a service with --deep and --delivery", () => {
  const xml = (body: string) => ({ status: 200, body });
  const odd: readonly ServedAnswer[] = [
    { status: 200, body: "" },
    { status: 200, body: "null" },
    { status: 200, body: "[]" },
    { status: 200, body: { x: 1 } },
    xml("<html>hi</html>"),
    xml("<Odd>1</Odd>"),
    {
      status: 200,
      body: { logGroups: "x", KeyMetadata: 7, Policy: 5, logStreams: {}, Metrics: "m" },
    },
    {
      status: 200,
      body: { logGroups: [null], KeyMetadata: { Arn: {} }, logStreams: [null], Metrics: [null] },
    },
  ];
  const accounts = accountsOf(odd);

  it("that answers with something else is not checked, and neither missing nor different", async () => {
    const spec = specOf(accounts, ["us-east-1"]).replace("s3: {}", "s3: {}, cloudwatch: {}");
    const answering = (call: Parameters<typeof sound>[0]) => {
      if (call.service !== "bedrock") return odd[accounts.indexOf(call.signer)];
      const { body } = sound(call);
      const roleArn = `arn:aws:iam::${call.signer}:role/acme-us-east-1-delivery`;
      const cloudWatchConfig = {
        logGroupName: "/aws/bedrock/acme",
        roleArn,
      };
      return { status: 200, body: { loggingConfig: { ...body.loggingConfig, cloudWatchConfig } } };
    };
    const { targets, exit } = await status(spec, { answering }, json, "--deep", "--delivery");
    expect(exit).toBe(0);
    const [first] = targets();
    expect(first).toMatchObject({ state: "unverified" });
    for (const target of targets()) {
      expect(target).toMatchObject({ state: "unverified", differences: [] });
      const { unchecked } = target as unknown as { unchecked: { message: string }[] };
      expect(new Set(unchecked.map(({ message }) => message))).toStrictEqual(new Set([notOne]));
      expect(unchecked.length).toBeGreaterThan(5);
    }
  });
});

describe("an answer of S3 to HEAD", () => {
  const notChecked = expect.objectContaining({ what: "destinations.s3.bucket" }) as object;
  const gone = expect.objectContaining({ found: "no such bucket in this Region" }) as object;

  it.each([
    [301, "eu-west-1", { state: "drifted", differences: [gone] }],
    [400, "eu-west-1", { state: "drifted", differences: [gone] }],
    [400, "us-east-1", { unchecked: [notChecked] }],
    [400, undefined, { unchecked: [notChecked] }],
  ])("of %i that names the Region %s says so much", async (code, region, expected) => {
    const headers = region === undefined ? {} : { "x-amz-bucket-region": region };
    const answering = (call: Parameters<typeof sound>[0]) => {
      if (call.service === "bedrock") return sound(call);
      if (call.method === "HEAD") return { status: code, body: "", headers };
      return { status: 404, body: "<Error><Code>NoSuchBucket</Code></Error>" };
    };
    const spec = specOf(["111122223333"], ["us-east-1"]);
    const { targets } = await status(spec, { answering }, json, "--deep");
    expect(targets()[0]).toMatchObject(expected);
  });
});

describe("an answer of STS", () => {
  const answers: readonly (readonly [ServedAnswer, string])[] = [
    [{ status: 200, body: "<html><body>Hi</body></html>" }, notOne],
    [{ status: 200, body: '{"a": 1}' }, notOne],
    [{ status: 200, body: "" }, notOne],
    [{ status: 200, body: "<a><b></a>" }, notOne],
    [{ status: 200, body: "<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>" }, notOne],
    [{ status: 500, body: "oops" }, "The answer is HTTP 500, and not one of AWS."],
  ];
  const accounts = accountsOf(answers);

  it("of another shape is none, and says so of its account alone", async () => {
    const { targets } = await status(
      specOf([...accounts, "999900001111"], ["us-east-1"]),
      {
        answering: sound,
        door: ({ body }) =>
          answers[accounts.findIndex((account) => body.includes(account))]?.[0] ?? letIn,
      },
      json,
    );
    expect(targets().map(({ state, failure }) => [state, failure?.message])).toStrictEqual([
      ...answers.map(([, message]) => ["unreachable", message]),
      ["as-specified", undefined],
    ]);
  });

  const disabled = (region: string): ServedAnswer => ({
    status: 403,
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>RegionDisabledException</Code><Message>STS is not activated in ${region}.</Message></Error></ErrorResponse>`,
  });

  it("that it is switched off in a Region is no reason to give up the account", async () => {
    const door = ({ region }: { readonly region: string }) =>
      region === "af-south-1" ? disabled(region) : letIn;
    const { states } = await status(
      specOf(accounts, ["af-south-1", "us-east-1"]),
      { answering: sound, door },
      json,
    );
    expect(new Set(Object.values(states()))).toStrictEqual(new Set(["as-specified"]));
  });

  it("that it is switched off wherever it is asked says nothing of the credentials, and hides no Region", async () => {
    const door = ({ region }: { readonly region: string }) => disabled(region);
    const { targets } = await status(
      specOf(["111122223333"], ["af-south-1"]),
      { answering: sound, door },
      json,
      "--regions=all",
    );
    const told = targets();
    expect(told.length).toBeGreaterThan(1);
    const message = "RegionDisabledException: STS is not activated in af-south-1.";
    const failure = { kind: "failure", reason: "region-disabled", message };
    for (const target of told) {
      expect(target).toMatchObject({ state: "unreachable", code: "live/region-disabled" });
      expect(target.failure).toStrictEqual(failure);
    }
  });
});
