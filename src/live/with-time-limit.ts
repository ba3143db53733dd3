import type { Answer } from "./aws/answer";

/**
 * Asks a question for so many milliseconds at most; then its signal is aborted.
 *
 * The answer does not wait for the question to notice: a call between two attempts sleeps through the signal. One that
 * knows at once why it got nowhere, such as that it was throttled, says so; `onTimeout` stands for all others.
 */
export async function withTimeLimit<Value>(
  milliseconds: number,
  question: (signal: AbortSignal) => Promise<Answer<Value>>,
  onTimeout: () => Answer<Value>,
): Promise<Answer<Value>> {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Answer<Value>>((resolve) => {
    timer = setTimeout(() => {
      controller.abort();
      setImmediate(() => {
        resolve(onTimeout());
      });
    }, milliseconds);
  });
  try {
    const answer = await Promise.race([question(signal), timeout]);
    const isAborted = signal.aborted && answer.kind === "failure" && answer.reason === "timed-out";
    return isAborted ? onTimeout() : answer;
  } finally {
    clearTimeout(timer);
  }
}
