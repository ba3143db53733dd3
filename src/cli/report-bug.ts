import type { Host } from "./host";

/** Says that bedtrail itself is wrong, with what a report of it needs. */
export function reportBug(error: unknown, { standardError }: Host): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  standardError.write(
    `bedtrail: this is a bug in bedtrail, not in your spec. Please report it with the lines below.\n${detail}\n`,
  );
}
