import type { Region } from "../../spec/regions";
import type { Target, TargetAccount } from "../../resolve/target";

/** An (account, Region) to look at: a target of the spec, or one that the spec does not have. */
export type StatusSubject = SpecifiedSubject | UnspecifiedSubject;

export interface SpecifiedSubject {
  readonly kind: "specified";
  readonly target: Target;
}

export interface UnspecifiedSubject {
  readonly kind: "unspecified";
  readonly account: TargetAccount;
  readonly region: Region;
}
