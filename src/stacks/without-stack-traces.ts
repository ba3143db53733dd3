/**
 * Runs something without stack traces: CDKTF takes one for each of its tokens and shows none, and making
 * them is half of its work. The trace of an error that gets out is made when somebody reads it, and whole.
 */
export function withoutStackTraces<Result>(run: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
  Error.prepareStackTrace = () => "";
  try {
    return run();
  } finally {
    Object.defineProperty(Error, "prepareStackTrace", before ?? { value: undefined });
  }
}
