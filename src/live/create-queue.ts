/** Runs work when its turn comes. */
export type RunInTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Makes a queue of which at most so many run at the same time, in the order in which they came. */
export function createQueue(concurrency: number): RunInTurn {
  const waiting: (() => void)[] = [];
  let next = 0;
  let running = 0;
  const leave = (): void => {
    const first = waiting[next];
    if (first === undefined) {
      running -= 1;
      return;
    }
    next += 1;
    first();
  };
  return async (work) => {
    if (running < concurrency) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
