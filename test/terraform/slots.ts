/** Runs work, and before that waits until fewer than the allowed number of others run. */
export type InSlot = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Bounds how much runs at once; what has to wait goes first come, first served. */
export function createSlots(count: number): InSlot {
  let free = count;
  const waiting: (() => void)[] = [];

  async function takeSlot(): Promise<void> {
    if (free === 0) return new Promise((resume) => waiting.push(resume));
    free -= 1;
  }

  function handOnSlot(): void {
    const resume = waiting.shift();
    if (resume === undefined) free += 1;
    else resume();
  }

  return async (work) => {
    await takeSlot();
    try {
      return await work();
    } finally {
      handOnSlot();
    }
  };
}
