import type { AnyStackScope } from "./stack-scope";

/**
 * Adds the provider of Panther, which reads the address and the token of the instance from `PANTHER_API_URL` and
 * `PANTHER_API_TOKEN`: no output holds either.
 *
 * https://registry.terraform.io/providers/panther-labs/panther/latest/docs
 */
export function addPantherProvider({ stack }: AnyStackScope): void {
  stack.addOverride("terraform.required_providers.panther", {
    source: "panther-labs/panther",
    // Alarms came with 0.2.12; a 1.0 may change anything.
    version: ">= 0.2.12, < 1.0.0",
  });
  stack.addOverride("provider.panther", [{}]);
}
