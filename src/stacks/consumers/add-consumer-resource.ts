import { addResource, type ResourceClass, type StackScope } from "../stack-scope";

/** Adds a resource of a consumer at the address `<type>.<label>`. It goes when its target retires: only logs are kept. */
export function addConsumerResource<Class extends ResourceClass>(
  scope: StackScope,
  Resource: Class,
  label: string,
  config: ConstructorParameters<Class>[2],
): InstanceType<Class> {
  return addResource(scope, Resource, { label, whenRetired: "destroy" }, config);
}
