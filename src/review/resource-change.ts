import type { JsonValue } from "../spec/json-value";
import type { FlowStage } from "./flow/flow-stage";
import type { StatementChange } from "./statement-change";

/**
 * What Terraform does to one resource.
 *
 * `replace` destroys and creates; `forget` leaves the resource in AWS and out of the state; `none` stands where only
 * the address changes, or a resource is imported as it is.
 */
export type Action = "create" | "update" | "replace" | "destroy" | "forget" | "none";

/** A value before or after a change, as a report may show it. */
export type ShownValue =
  | { readonly kind: "absent" }
  | { readonly kind: "value"; readonly value: JsonValue }
  /** Known only after the apply. */
  | { readonly kind: "unknown" }
  /** Terraform calls it sensitive: what it is stands nowhere in a review. */
  | { readonly kind: "sensitive" };

/** One value of a resource that a change makes another one. */
export interface AttributeChange {
  /** As Terraform writes it: `rule[0].expiration[0].days`. */
  readonly path: string;
  readonly before: ShownValue;
  readonly after: ShownValue;
  readonly forcesReplacement: boolean;
}

/** A line of the spec that decides a value. */
export interface SpecLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The setting, as a path: `destinations.cloudwatch.retentionDays`. */
  readonly setting: string;
}

/** A change of one resource, or of another part of a stack, with the target's own values left open. */
export interface ResourceChange {
  /** `aws_s3_bucket.logs`; of other parts `provider.aws`, `output.bucket_arn`, `terraform.backend` and so on. */
  readonly address: string;
  /** The resource's type; of other parts the name of their block. */
  readonly type: string;
  readonly action: Action;
  /** The address before a `moved` block. */
  readonly movedFrom?: string;
  /** The id under which an existing resource is taken over. */
  readonly importedAs?: string;
  /** The place in the flow of data that it belongs to. */
  readonly stage?: FlowStage;
  /** What differs, by path; of a resource that comes or goes what it has or had. */
  readonly attributes: readonly AttributeChange[];
  /** The statements that differ in its policy, which `attributes` then leaves out. */
  readonly statements: readonly StatementChange[];
  /** The lines of the spec behind it, where the spec is known. */
  readonly lines: readonly SpecLine[];
}
