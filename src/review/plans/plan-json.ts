import type { JsonMap, JsonValue } from "../../spec/json-value";

/**
 * The parts of `terraform show -json PLAN` that a review reads. Each may be missing, in a file that is no plan.
 *
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export interface PlanJson {
  readonly format_version?: JsonValue;
  readonly errored?: boolean;
  readonly complete?: boolean;
  readonly resource_changes?: readonly ResourceChangeJson[];
  readonly resource_drift?: readonly ResourceChangeJson[];
  readonly prior_state?: { readonly values?: { readonly root_module?: StateModuleJson } };
  readonly output_changes?: Readonly<Record<string, ChangeJson>>;
  readonly variables?: Readonly<Record<string, { readonly value?: JsonValue }>>;
  readonly configuration?: {
    readonly provider_config?: Readonly<Record<string, ProviderConfigJson>>;
    readonly root_module?: ModuleJson;
  };
}

export interface ResourceChangeJson {
  readonly address: string;
  readonly previous_address?: string;
  /** The key of what an earlier apply replaced and could not destroy; absent of what stands at the address. */
  readonly deposed?: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly change: ChangeJson;
}

export interface ChangeJson {
  readonly actions: readonly string[];
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  readonly after_unknown?: JsonValue;
  readonly before_sensitive?: JsonValue;
  readonly after_sensitive?: JsonValue;
  readonly replace_paths?: readonly (readonly (string | number)[])[];
  readonly importing?: { readonly id?: JsonValue };
}

export interface ProviderConfigJson {
  readonly name: string;
  readonly alias?: string;
  readonly expressions?: Readonly<Record<string, ExpressionJson>>;
}

/** What a configuration says of a value: the value itself, or what it refers to. */
export interface ExpressionJson {
  readonly constant_value?: JsonValue;
  readonly references?: readonly string[];
}

export interface StateModuleJson {
  readonly resources?: readonly { readonly mode?: string; readonly values?: JsonValue }[];
  readonly child_modules?: readonly StateModuleJson[];
}

export interface ModuleJson {
  readonly resources?: readonly ConfiguredResourceJson[];
  readonly variables?: Readonly<Record<string, VariableJson>>;
  readonly module_calls?: Readonly<Record<string, ModuleCallJson>>;
}

export interface ModuleCallJson {
  readonly module?: ModuleJson;
  readonly expressions?: Readonly<Record<string, ExpressionJson>>;
}

export interface VariableJson {
  readonly sensitive?: boolean;
  readonly default?: JsonValue;
}

export interface ConfiguredResourceJson {
  readonly address: string;
  readonly expressions?: JsonMap;
}
