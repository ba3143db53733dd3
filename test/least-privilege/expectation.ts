import type { Request, Verdict } from "./simulate";

/** A row of the table: a request, and what must become of it whatever else the spec says. */
export interface Expectation extends Request {
  readonly title: string;
  readonly expected: Verdict;
}

/** What requests of one kind have in common. */
type Base = Omit<Request, "action" | "resource"> & Partial<Pick<Request, "action" | "resource">>;

/** One row for each of the changes to a request that is allowed or denied as it stands. */
export function rows(
  expected: Verdict,
  base: Base,
  changes: Readonly<Record<string, Partial<Request>>>,
): readonly Expectation[] {
  return Object.entries(changes).map(([title, change]) => {
    const { action, resource, ...request } = { ...base, ...change };
    if (action === undefined || resource === undefined) {
      throw new Error(`"${title}" asks for no action on a resource.`);
    }
    return { ...request, action, resource, title, expected };
  });
}

/** Every request reaches AWS by TLS unless a row says otherwise. */
export const overTls = { "aws:SecureTransport": "true", "s3:TlsVersion": "1.3" } as const;

export const everything = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
} as const;

/** An account that no spec of a test names. */
export const strangeAccount = "999999999999";
