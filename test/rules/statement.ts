import type { SpecParts } from "./diagnose";

const arn = "arn:{partition}:s3:::{name}-{account}-{region}";

/** A statement that no rule has anything to say about. */
export const soundStatement: SpecParts = {
  Sid: "KeepLogs",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:DeleteObject",
  Resource: `${arn}/*`,
};

/** The parts of a spec whose log bucket has a sound statement with some elements replaced. */
export function withStatement(elements: SpecParts): SpecParts {
  return withStatements({ ...soundStatement, ...elements });
}

export function withStatements(...policyStatements: readonly SpecParts[]): SpecParts {
  return { destinations: { s3: { policyStatements } } };
}
