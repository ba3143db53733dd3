import { setImmediate } from "node:timers/promises";
import { inOrder, type Ordered, reverseOrder } from "./in-order";

const items: readonly Ordered[] = [
  { name: "target", dependencies: ["archive"] },
  { name: "archive", dependencies: [] },
  { name: "panther", dependencies: ["target", "archive"] },
];

/** Notes when each piece of work starts and ends. */
async function traceOf(ordered: readonly Ordered[]): Promise<readonly string[]> {
  const trace: string[] = [];
  await inOrder(ordered, async ({ name }) => {
    trace.push(`${name} starts`);
    await setImmediate();
    trace.push(`${name} ends`);
  });
  return trace;
}

describe("work in order", () => {
  it("starts when what it depends on has ended, and only once", async () => {
    await expect(traceOf(items)).resolves.toEqual([
      "archive starts",
      "archive ends",
      "target starts",
      "target ends",
      "panther starts",
      "panther ends",
    ]);
  });

  it("is taken down in reverse", async () => {
    await expect(traceOf(reverseOrder(items))).resolves.toEqual([
      "panther starts",
      "panther ends",
      "target starts",
      "target ends",
      "archive starts",
      "archive ends",
    ]);
  });

  it("answers in the order of the list", async () => {
    await expect(inOrder(items, ({ name }) => Promise.resolve(name))).resolves.toEqual([
      "target",
      "archive",
      "panther",
    ]);
  });

  it("fails when the rest has ended, without what depends on the failure", async () => {
    const ended: string[] = [];
    const independent = [...items, { name: "other", dependencies: [] }];
    const work = async ({ name }: Ordered): Promise<void> => {
      if (name === "archive") throw new Error("no archive");
      await setImmediate();
      ended.push(name);
    };
    await expect(inOrder(independent, work)).rejects.toThrow("no archive");
    expect(ended).toEqual(["other"]);
  });
});
