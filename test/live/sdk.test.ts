import { temporaryFolder } from "../synth/temporary-folder";
import { type Answering, secretsOf } from "./aws-server";
import { ownSecrets, sound, specOf, useServedStatus } from "./served-status";

const accounts = Array.from({ length: 30 }, (_unused, index) => String(111122220000 + index));
const regions = ["us-east-1", "eu-west-1"];
const spec = specOf(accounts, regions);
const servedStatus = useServedStatus(temporaryFolder());

const status = (answering: Answering, ...options: readonly string[]) =>
  servedStatus(spec, { answering }, ...options);

describe("the AWS SDK behind a status", () => {
  it("each call is signed with the credentials of its own account, though accounts share clients", async () => {
    const { states, server } = await status(sound, "--format", "json");
    const expected = accounts.flatMap((account) =>
      regions.map((region) => [`${account}-${region}`, "as-specified"]),
    );
    expect(states()).toStrictEqual(Object.fromEntries(expected));
    const signIns = server.calls.filter(({ service }) => service === "sts");
    expect(signIns).toHaveLength(accounts.length);
    expect(new Set(signIns.map(({ signer }) => signer))).toStrictEqual(new Set(["own"]));
  });

  it("nothing but reads reaches AWS", async () => {
    const { server } = await status(sound);
    const others = server.calls.filter(
      ({ service, method }) => service !== "sts" && method !== "GET",
    );
    expect(others).toStrictEqual([]);
    expect(server.calls).toHaveLength(90);
  });

  it("an account that is throttled for a while is asked again", async () => {
    const refusals = new Map<string, number>();
    const { states } = await status((call) => {
      const count = refusals.get(call.signer) ?? 0;
      if (call.signer !== accounts[3] || count === 3) return sound(call);
      refusals.set(call.signer, count + 1);
      return { status: 429, body: { __type: "ThrottlingException", message: "Rate exceeded" } };
    }, "--format=json");
    expect(new Set(Object.values(states()))).toStrictEqual(new Set(["as-specified"]));
    expect(refusals.get(accounts[3] ?? "")).toBe(3);
  });

  it("an account that hangs, one that refuses and one that is off cost only themselves", async () => {
    const [hanging, refusing, off] = accounts;
    const { states, exit } = await status(
      (call) => {
        switch (call.signer) {
          case hanging:
            return undefined;
          case refusing:
            return { status: 403, body: { __type: "AccessDeniedException", message: "No" } };
          case off:
            return { status: 200, body: {} };
          default:
            return sound(call);
        }
      },
      "--format=json",
      "--time-limit=2",
      "--exit-code",
    );
    expect(exit).toBe(1);
    const count = (state: string) => Object.values(states()).filter((one) => one === state).length;
    expect([count("as-specified"), count("unreachable"), count("missing")]).toStrictEqual([
      54, 4, 2,
    ]);
    expect(states()).toMatchObject({
      [`${hanging ?? ""}-us-east-1`]: "unreachable",
      [`${refusing ?? ""}-us-east-1`]: "unreachable",
      [`${off ?? ""}-us-east-1`]: "missing",
    });
  });

  it("a service that hangs and one that throttles cost their own checks, and what Bedrock said stays", async () => {
    const [hanging = "", throttling = "", differing = ""] = accounts;
    const { targets, exit } = await status(
      (call) => {
        if (call.service === "bedrock") {
          const region = call.signer === differing ? "eu-west-1" : call.region;
          return sound({ ...call, region });
        }
        if (call.signer === throttling) {
          return {
            status: 503,
            body: "<Error><Code>SlowDown</Code><Message>Slow</Message></Error>",
          };
        }
        return undefined;
      },
      "--deep",
      "--format=json",
      "--time-limit=3",
      "--exit-code",
      "--only=*-us-east-1",
    );
    const told = (account: string) => targets().find(({ target }) => target.startsWith(account));
    const bucket = "destinations.s3.bucket";
    expect(told(hanging)).toMatchObject({
      state: "unverified",
      code: "live/unverified",
      found: { s3: { bucket: `acme-${hanging}-us-east-1` } },
      unchecked: [
        { what: bucket, message: "S3 did not answer within 1 seconds." },
        { what: `${bucket} policy`, message: "S3 did not answer within 1 seconds." },
        { what: "destinations.s3.encryption", reason: "timed-out" },
        { what: "destinations.s3.lifecycle", reason: "timed-out" },
      ],
    });
    expect(told(throttling)).toMatchObject({
      state: "unverified",
      unchecked: [
        { what: bucket, reason: "throttled" },
        { what: `${bucket} policy`, reason: "throttled" },
        { what: "destinations.s3.encryption", reason: "throttled" },
        { what: "destinations.s3.lifecycle", reason: "throttled" },
      ],
    });
    expect(told(differing)).toMatchObject({
      state: "drifted",
      code: "live/drifted",
      unchecked: [{ what: bucket }, {}, {}, {}],
    });
    expect(exit).toBe(1);
  });

  it("an endpoint that answers for somebody else, as a guest network does, is unreachable", async () => {
    const { text, states } = await status(
      () => ({ status: 200, body: "<html>Sign in</html>" }),
      "--format=json",
    );
    expect(new Set(Object.values(states()))).toStrictEqual(new Set(["unreachable"]));
    expect(text).toContain("The answer is not one of AWS");
  });

  it.each(["table", "json", "csv", "markdown"])(
    "no credentials are printed as %s, even if AWS repeats them",
    async (format) => {
      const { text, server } = await status(({ headers }) => {
        const message = `${JSON.stringify(headers)} ${secretsOf(accounts[0] ?? "").join(" ")}`;
        return { status: 403, body: { __type: "SignatureDoesNotMatch", message } };
      }, `--format=${format}`);
      expect(text).toContain("SignatureDoesNotMatch");
      const tokens = server.calls.map(({ headers }) => headers["x-amz-security-token"]);
      expect(tokens).toContain(secretsOf(accounts[0] ?? "")[2]);
      const secrets = [...ownSecrets, ...accounts.flatMap(secretsOf)];
      expect(secrets.filter((secret) => text.includes(secret))).toStrictEqual([]);
    },
  );
});
