/** What this module reads of a stack's file. */
interface Stack {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** The addresses of all resources, stack by stack: what users' Terraform states hold. */
export function listResourceAddresses(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .filter(([path]) => path.endsWith("/cdk.tf.json"))
    .map(([path, text]) => {
      const { resource = {} } = JSON.parse(text) as Stack;
      const addresses = Object.entries(resource).flatMap(([type, labels]) =>
        Object.keys(labels).map((label) => `${type}.${label}\n`),
      );
      return `${path.replace(/^stacks\/|\/cdk[.]tf[.]json$/g, "")}\n  ${addresses.sort().join("  ")}`;
    })
    .join("\n");
}
