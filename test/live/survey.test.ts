import { failure, found, type Failure } from "../../src/live/aws/answer";
import { survey, type Inquiry, type SurveyLimits } from "../../src/live/survey";
import { createFakeAws } from "./fake-aws";

interface Subject {
  readonly account: string;
  readonly region: string;
}

const limits = { concurrency: 2, timeLimit: 20 };

function groupsOf(accounts: readonly string[], regions: readonly string[]) {
  return accounts.map((account) => ({
    request: { account, region: regions[0] ?? "", role: { roleArn: `role-of-${account}` } },
    subjects: regions.map((region): Subject => ({ account, region })),
  }));
}

const inquiry: Inquiry<Subject, string> = {
  regionOf: ({ region }) => region,
  ask: async (_subject, { reads }) => {
    const answer = await reads.findBucket("logs");
    return answer.kind === "failure" ? answer.reason : answer.kind;
  },
  giveUp: (_subject, { reason }: Failure) => reason,
};

async function ask(
  aws: Parameters<typeof survey>[0],
  groups: ReturnType<typeof groupsOf>,
  options: Partial<SurveyLimits> = {},
): Promise<Readonly<Record<string, string>>> {
  const results = await survey(aws, groups, inquiry, { ...limits, ...options });
  return Object.fromEntries(
    [...results].map(([{ account, region }, result]) => [`${account}-${region}`, result]),
  );
}

const never = (): Promise<never> => new Promise(() => undefined);

describe("a survey", () => {
  it("assumes each role once, however many Regions its account has", async () => {
    const aws = createFakeAws();
    await ask(aws, groupsOf(["1", "2"], ["us-east-1", "eu-west-1", "ap-south-1"]));
    expect(aws.signIns.map(({ account }) => account)).toStrictEqual(["1", "2"]);
  });

  it("an account that refuses, and one that hangs, cost only themselves", async () => {
    const aws = createFakeAws({
      at: () => ({ findBucket: () => Promise.resolve(found("this-account" as const)) }),
      refuse: ({ account }) => {
        if (account === "refuses") return failure("access-denied", "No.");
        return account === "hangs" ? never() : undefined;
      },
    });
    const groups = groupsOf(["refuses", "hangs", "sound"], ["us-east-1", "eu-west-1"]);
    expect(await ask(aws, groups)).toStrictEqual({
      "refuses-us-east-1": "access-denied",
      "refuses-eu-west-1": "access-denied",
      "hangs-us-east-1": "timed-out",
      "hangs-eu-west-1": "timed-out",
      "sound-us-east-1": "found",
      "sound-eu-west-1": "found",
    });
  });

  it("a Region that hangs costs only itself, and its calls are told to stop", async () => {
    const aborted: string[] = [];
    const aws = createFakeAws({
      at: (account, region, signal) => ({
        findBucket: () => {
          if (region !== "eu-west-1") return Promise.resolve(found("this-account" as const));
          signal.addEventListener("abort", () => aborted.push(account));
          return never();
        },
      }),
    });
    const results = await ask(aws, groupsOf(["1", "2"], ["us-east-1", "eu-west-1"]));
    expect(results).toStrictEqual({
      "1-us-east-1": "found",
      "1-eu-west-1": "timed-out",
      "2-us-east-1": "found",
      "2-eu-west-1": "timed-out",
    });
    expect(aborted.sort()).toStrictEqual(["1", "2"]);
  });

  it.each([1, 3, 7])(
    "asks at most %i at the same time, and all of them in the end",
    async (concurrency) => {
      let running = 0;
      let most = 0;
      const count = async <Value>(value: Value): Promise<Value> => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return value;
      };
      const aws = createFakeAws({
        at: () => ({ findBucket: () => count(found("this-account" as const)) }),
        refuse: () => count(undefined),
      });
      const regions = ["us-east-1", "us-west-2", "eu-west-1"];
      const results = await ask(aws, groupsOf(["1", "2", "3", "4"], regions), {
        concurrency,
        timeLimit: 5000,
      });
      expect(Object.values(results)).toStrictEqual(Array.from({ length: 12 }, () => "found"));
      expect(most).toBe(concurrency);
    },
  );

  it("has no more accounts open than calls can be made", async () => {
    const open = new Map<string, number>();
    let most = 0;
    const aws = createFakeAws({
      refuse: ({ account }) => {
        open.set(account, 3);
        most = Math.max(most, open.size);
        return undefined;
      },
      at: (account) => ({
        findBucket: async () => {
          await new Promise((resolve) => setImmediate(resolve));
          const left = (open.get(account) ?? 0) - 1;
          if (left === 0) open.delete(account);
          else open.set(account, left);
          return found("this-account" as const);
        },
      }),
    });
    const accounts = Array.from({ length: 20 }, (_, index) => String(index));
    const groups = groupsOf(accounts, ["us-east-1", "us-west-2", "eu-west-1"]);
    const results = await ask(aws, groups, { timeLimit: 5000 });
    expect(Object.keys(results)).toHaveLength(60);
    expect(open.size).toBe(0);
    expect(most).toBe(limits.concurrency);
  });

  it("tells how far it is after each target", async () => {
    const steps: string[] = [];
    await ask(createFakeAws(), groupsOf(["1"], ["us-east-1", "eu-west-1"]), {
      onProgress: (done, total) => steps.push(`${String(done)}/${String(total)}`),
    });
    expect(steps).toStrictEqual(["1/2", "2/2"]);
  });

  it("a bug costs its own target, and is told of when all others are known", async () => {
    const aws = createFakeAws({
      at: (_account, region) => ({
        findBucket: () => {
          if (region === "us-east-1") throw new TypeError("a bug");
          return Promise.resolve(found("this-account" as const));
        },
      }),
    });
    const groups = groupsOf(["1"], ["us-east-1", "eu-west-1"]);
    const bugs: unknown[] = [];
    const onBug = (bug: unknown): void => void bugs.push(bug);
    expect(await ask(aws, groups, { onBug })).toStrictEqual({
      "1-us-east-1": "unreachable",
      "1-eu-west-1": "found",
    });
    expect(bugs.map(String)).toStrictEqual(["TypeError: a bug"]);
    await expect(ask(aws, groups)).rejects.toThrow("a bug");
  });

  it("a bug at the door of an account costs that account", async () => {
    const aws = createFakeAws({
      refuse: ({ account }) => {
        if (account === "1") throw new TypeError("a bug");
        return undefined;
      },
    });
    const bugs: unknown[] = [];
    const onBug = (bug: unknown): void => void bugs.push(bug);
    expect(await ask(aws, groupsOf(["1", "2"], ["us-east-1"]), { onBug })).toStrictEqual({
      "1-us-east-1": "unreachable",
      "2-us-east-1": "absent",
    });
    expect(bugs.map(String)).toStrictEqual(["TypeError: a bug"]);
  });
});

describe("the door of an account", () => {
  const closed = failure("region-disabled", "Nobody knows you here.");
  const off = { ...failure("region-disabled", "STS is off here."), isCallerKnown: true } as const;
  const orders = [
    ["us-east-1", "af-south-1"],
    ["af-south-1", "us-east-1"],
  ];

  it.each([
    ["hangs", never],
    ["does not know the caller", () => closed],
    ["knows the caller and is off", () => off],
    ["cannot be reached", () => failure("unreachable", "ENOTFOUND")],
  ])("that %s in one Region is passed by, whichever is named first", async (_title, refusal) => {
    for (const regions of orders) {
      const refuse = ({ region }: { readonly region: string }) =>
        region === "af-south-1" ? refusal() : undefined;
      const results = await ask(createFakeAws({ refuse }), groupsOf(["1", "2"], regions));
      expect(new Set(Object.values(results))).toStrictEqual(new Set(["absent"]));
    }
  });

  it.each([
    ["timed-out", never, () => closed],
    ["no-credentials", () => closed, () => closed],
    ["region-disabled", () => off, () => closed],
    ["region-disabled", () => off, () => off],
    ["timed-out", never, () => off],
    ["unreachable", () => closed, () => failure("unreachable", "ENOTFOUND")],
  ])("that lets in nowhere says %s", async (reason, here, there) => {
    for (const regions of orders) {
      const refuse = ({ region }: { readonly region: string }) =>
        region === "af-south-1" ? here() : there();
      const results = await ask(createFakeAws({ refuse }), groupsOf(["1"], regions));
      expect(new Set(Object.values(results))).toStrictEqual(new Set([reason]));
    }
  });

  it("that refuses the account is asked once", async () => {
    const aws = createFakeAws({ refuse: () => failure("access-denied", "No.") });
    await ask(aws, groupsOf(["1"], ["us-east-1", "eu-west-1"]));
    expect(aws.signIns).toHaveLength(1);
  });

  it("that has hung comes last for the next account", async () => {
    const refuse = ({ region }: { readonly region: string }) =>
      region === "af-south-1" ? never() : undefined;
    const aws = createFakeAws({ refuse });
    const groups = groupsOf(["1", "2"], ["af-south-1", "us-east-1"]);
    await ask(aws, groups, { concurrency: 1 });
    const doors = aws.signIns.map(({ account, region }) => `${account} ${region}`);
    expect(doors).toStrictEqual(["1 af-south-1", "1 us-east-1", "2 us-east-1"]);
  });

  it("is not looked for where the caller has no credentials, which are looked for once", async () => {
    let searches = 0;
    const aws = {
      ...createFakeAws(),
      findCredentials: () => {
        searches += 1;
        return never();
      },
    };
    const groups = groupsOf(["1", "2", "3"], ["us-east-1", "eu-west-1"]);
    const results = await ask(aws, groups, { concurrency: 1 });
    expect(Object.values(results)).toStrictEqual(Array.from({ length: 6 }, () => "timed-out"));
    expect(searches).toBe(1);
    expect(aws.signIns).toStrictEqual([]);
  });
});
