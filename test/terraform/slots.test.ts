import { setImmediate } from "node:timers/promises";
import { createSlots } from "./slots";

describe("slots", () => {
  it("let no more than their number run at once, and all run in the end", async () => {
    const inSlot = createSlots(2);
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
    };
    await Promise.all(Array.from({ length: 7 }, () => inSlot(work)));
    expect({ most, running }).toEqual({ most: 2, running: 0 });
  });

  it("are given back by work that fails", async () => {
    const inSlot = createSlots(1);
    await expect(inSlot(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(inSlot(() => Promise.resolve("yes"))).resolves.toBe("yes");
  });
});
