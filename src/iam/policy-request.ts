/** What somebody asks of AWS, as a policy sees it. */
export interface PolicyRequest {
  /** The service that asks, for the policy of a resource; absent for that of a role, which names nobody. */
  readonly service?: string;
  readonly action: string;
  readonly resource: string;
  /** The condition keys that the request has, in lower case. */
  readonly context: Readonly<Record<string, string>>;
}
