/**
 * The code that Node or the operating system gives an error, such as ENOENT; nothing where a bug threw it.
 *
 * https://nodejs.org/api/errors.html#nodejs-error-codes
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
