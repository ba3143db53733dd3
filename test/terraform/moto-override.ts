import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The parts of a compiled stack that the harness reads. */
export interface CompiledStack {
  readonly provider?: { readonly aws?: readonly CompiledProvider[] };
  readonly resource?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly output?: Readonly<Record<string, unknown>>;
  readonly terraform?: {
    readonly backend?: Readonly<Record<string, unknown>>;
    readonly cloud?: unknown;
  };
}

interface CompiledProvider {
  readonly alias?: string;
  readonly region: string;
  readonly allowed_account_ids?: readonly string[];
}

/** Reads the stack that the compiler wrote into a folder. */
export function readCompiledStack(folder: string): CompiledStack {
  return JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as CompiledStack;
}

/**
 * Lays over a compiled stack the little that moto needs, by an override file that Terraform merges into it.
 *
 * A call that moto does not know fails after two attempts instead of twenty-five; a state that would be remote
 * is kept in the folder; resources of the types to leave out get a count of zero, which is only possible
 * where no other resource refers to them, and outputs that do are empty. All else stays as compiled.
 *
 * @see https://developer.hashicorp.com/terraform/language/files/override
 */
export function writeMotoOverride(folder: string, typesToLeaveOut: readonly string[]): void {
  const { provider, resource, output = {}, terraform } = readCompiledStack(folder);
  const leftOut = typesToLeaveOut.flatMap((type) =>
    Object.keys(resource?.[type] ?? {}).map((name) => ({ [type]: { [name]: { count: 0 } } })),
  );
  const emptied = Object.entries(output)
    .filter(([, body]) =>
      typesToLeaveOut.some((type) => JSON.stringify(body).includes(`\${${type}.`)),
    )
    .map(([name]) => [name, { value: null }]);
  const isRemote =
    terraform?.cloud !== undefined ||
    Object.keys(terraform?.backend ?? {}).some((kind) => kind !== "local");
  const override = {
    ...(isRemote && { terraform: { backend: { local: {} } } }),
    provider: {
      aws: provider?.aws?.map(({ alias }) => ({ ...(alias && { alias }), max_retries: 2 })) ?? [],
    },
    ...(leftOut.length > 0 && { resource: leftOut }),
    ...(emptied.length > 0 && { output: Object.fromEntries(emptied) as object }),
  };
  writeFileSync(join(folder, "moto_override.tf.json"), JSON.stringify(override, undefined, 2));
}
