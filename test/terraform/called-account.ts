/** Where a call goes; roles have paths that calls do not repeat. */
export interface CalledAccount {
  readonly account: string;
  readonly rolePaths: ReadonlyMap<string, string>;
}

/** Permissions, each with the resource that it is needed on. */
export type Needs = readonly (readonly [action: string, resource: string])[];
