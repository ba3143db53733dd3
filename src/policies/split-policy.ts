import { policyDocument, type PolicyDocument, type Statement } from "./policy-document";

/**
 * Splits statements into as few policies as fit the limit of AWS, in their order; nothing where one resource
 * of one statement is too long by itself.
 *
 * AWS counts the characters of a policy without white space.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
export function splitPolicy(
  statements: readonly Statement[],
  maxCharacters: number,
): readonly PolicyDocument[] | undefined {
  const policies: Statement[][] = [];
  for (const part of statements.flatMap((statement) => splitStatement(statement, maxCharacters))) {
    const last = policies.at(-1);
    if (last !== undefined && sizeOf([...last, part]) <= maxCharacters) last.push(part);
    else policies.push([part]);
  }
  if (policies.some((policy) => sizeOf(policy) > maxCharacters)) return undefined;
  return policies.map(policyDocument);
}

/** Halves the resources of a statement until it fits: statements of one policy add up, so nothing is lost. */
function splitStatement(statement: Statement, maxCharacters: number): readonly Statement[] {
  const resources = [statement.Resource ?? []].flat();
  if (sizeOf([statement]) <= maxCharacters || resources.length < 2) return [statement];
  const middle = Math.ceil(resources.length / 2);
  return [resources.slice(0, middle), resources.slice(middle)].flatMap((half, index) =>
    splitStatement(
      { ...statement, Sid: `${statement.Sid}Part${String(index + 1)}`, Resource: half },
      maxCharacters,
    ),
  );
}

function sizeOf(statements: readonly Statement[]): number {
  return JSON.stringify(policyDocument(statements)).length;
}
