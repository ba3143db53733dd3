import { printJson } from "./print-json";

/** The file beside a stack's own that tells Terraform what is already there. */
export const importsFileName = "imports.tf.json";

/** One resource that Terraform takes over instead of making it. */
export interface ImportBlock {
  /** The address in the stack. */
  readonly to: string;
  /** What the provider finds the resource by. AWS allows no braces in any of these, so Terraform evaluates nothing. */
  readonly id: string;
}

/**
 * Prints the import blocks of one stack, with our mark in the file itself: the stack's file does not list it, so that
 * a synth leaves it alone.
 *
 * https://developer.hashicorp.com/terraform/language/import
 */
export function printImports(imports: readonly ImportBlock[]): string {
  return printJson({ "//": { bedtrail: { formatVersion: "1" } }, import: imports });
}
