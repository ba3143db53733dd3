/** An IAM policy document in the order that AWS prints one. */
export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly StatementEntry[];
}

/** A statement of ours, or one of the user's that stands in for itself as a text. */
export type StatementEntry = Statement | string;

export interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: "*" | Readonly<Record<string, string | readonly string[]>>;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | readonly string[]>>>
  >;
}

export function policyDocument(statements: readonly StatementEntry[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}
