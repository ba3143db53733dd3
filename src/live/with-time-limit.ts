/**
 * Runs work for so many milliseconds at most; then its signal is aborted, and `onTimeout` stands for its result.
 *
 * The result does not wait for the work to notice: a call between two attempts sleeps through the signal.
 */
export async function withTimeLimit<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
  onTimeout: () => Result,
): Promise<Result> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Result>((resolve) => {
    timer = setTimeout(() => {
      resolve(onTimeout());
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
