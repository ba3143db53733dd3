import type { PolicyDocument } from "./policy-document";

/** A policy to be made in AWS, which is one of several where its statements do not fit into one. */
export interface NamedPolicy {
  readonly name: string;
  /** Its size as AWS counts it, without white space. */
  readonly characters: number;
  readonly document: PolicyDocument;
}

/** Names the parts of a policy; a single one needs no number. */
export function namePolicies(
  name: string,
  documents: readonly PolicyDocument[],
): readonly NamedPolicy[] {
  return documents.map((document, index) => ({
    name: documents.length === 1 ? name : `${name}-${String(index + 1)}`,
    characters: JSON.stringify(document).length,
    document,
  }));
}
