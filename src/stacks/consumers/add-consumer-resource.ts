import { addResource, type AnyStackScope, type ResourceClass } from "../stack-scope";

/** Adds a resource of a consumer at the address `<type>.<label>`. It goes when its target retires: only logs are kept. */
export function addConsumerResource<Class extends ResourceClass>(
  scope: AnyStackScope,
  Resource: Class,
  label: string,
  config: ConstructorParameters<Class>[2],
): InstanceType<Class> {
  return addResource(scope, Resource, { label, whenRetired: "destroy" }, config);
}
