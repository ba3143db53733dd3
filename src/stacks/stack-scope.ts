import type {
  ITerraformDependable,
  TerraformResource,
  TerraformResourceConfig,
  TerraformStack,
} from "cdktf";
import type { AwsPlace } from "../spec/aws-place";
import type { StackContent, TargetContent } from "../resolve/blueprints/blueprint";

/** What every function that adds resources needs: the stack, and all that its Terraform is made of. */
export interface StackScope<
  Content extends StackContent<string> = TargetContent<string>,
> extends PolicyScope<Content> {
  readonly stack: TerraformStack;
  /** The addresses of what outlives the retirement of the target; `addResource` adds to them. */
  readonly keptAddresses: Set<string>;
}

/** A stack of whatever kind, for what they have in common. */
export type AnyStackScope = StackScope<StackContent<string>>;

/** What policies need of a stack: they can be had without one. */
export interface PolicyScope<Content extends StackContent<string> = TargetContent<string>> {
  readonly content: Content;
  /** The account and Region of the stack; for a target's, those that Bedrock acts for. */
  readonly source: AwsPlace;
}

/** A resource class of the bindings. */
export interface ResourceClass {
  readonly tfResourceType: string;
  // The configurations of different resources have nothing in common.
  new (scope: TerraformStack, id: string, config: never): TerraformResource;
}

/** What a resource is called, and whether it is there for the logs or for the logging. */
export interface ResourceIdentity {
  readonly label: string;
  /** What holds logs, or keeps them safe and readable, is kept; the rest is destroyed. */
  readonly whenRetired: "keep" | "destroy";
}

/**
 * Adds a resource at the address `<type>.<label>`.
 *
 * Addresses are public: they name what a user's Terraform state holds. CDKTF would derive them from
 * construct ids, which must differ within a stack, and from nesting, which puts hashes into them.
 */
export function addResource<Class extends ResourceClass>(
  scope: AnyStackScope,
  Resource: Class,
  { label, whenRetired }: ResourceIdentity,
  config: ConstructorParameters<Class>[2],
): InstanceType<Class> {
  const address = `${Resource.tfResourceType}.${label}`;
  const resource = new Resource(scope.stack, address, config);
  resource.overrideLogicalId(label);
  if (whenRetired === "keep") scope.keptAddresses.add(address);
  return resource as InstanceType<Class>;
}

/** The lifecycle of a resource that must not be destroyed by mistake. */
export function protectFromDeletion({
  content,
}: AnyStackScope): Pick<TerraformResourceConfig, "lifecycle"> {
  return content.settings.deletionProtection ? { lifecycle: { preventDestroy: true } } : {};
}

/** A thing that Bedrock delivers to, with all that must stand before Bedrock checks it. */
export interface Readiness {
  readonly readyAfter: readonly ITerraformDependable[];
}
