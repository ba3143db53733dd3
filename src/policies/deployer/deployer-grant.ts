/** What Terraform calls for a resource, in the mode that first needs it. */
export interface DeployerGrant {
  readonly mode: DeployerMode;
  /** What the grant is about; grants on one topic may become one statement, of this name. */
  readonly topic: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** The Region to which calls are limited that name no resource. */
  readonly region?: string;
  /** The only service to which a role may be passed. */
  readonly passedTo?: string;
}

/** A plan reads; an apply makes, changes and destroys too. */
export type DeployerMode = "plan" | "apply";
