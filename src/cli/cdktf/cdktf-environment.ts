import { parseJson } from "../../spec/json-value";
import { defaultSpecName } from "../open-spec";

/** What the CDKTF CLI tells the app that it runs. */
export interface CdktfRequest {
  readonly kind: "request";
  /** The output folder, relative to the working directory or absolute. */
  readonly outputFolder: string;
  readonly spec: string;
}

/** A request that bedtrail does not serve, and the sentence that says so. */
export interface CdktfRefusal {
  readonly kind: "refusal";
  readonly reason: "hcl" | "context";
  readonly message: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment that the CDKTF CLI gives its app. A variable without a value counts as unset.
 *
 * `BEDTRAIL_SPEC` stands for one run and wins over the context key `spec`, which stands in `cdktf.json`.
 * https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file
 */
export function readCdktfEnvironment(environment: Environment): CdktfRequest | CdktfRefusal {
  const valueOf = (name: string) => (environment[name] === "" ? undefined : environment[name]);
  if (["true", "1"].includes(valueOf("SYNTH_HCL_OUTPUT") ?? "")) return hclRefusal;
  const fromContext = readContextSpec(valueOf("CDKTF_CONTEXT_JSON") ?? "{}");
  if (typeof fromContext === "object") return fromContext;
  return {
    kind: "request",
    outputFolder: valueOf("CDKTF_OUTDIR") ?? "cdktf.out",
    spec: valueOf("BEDTRAIL_SPEC") ?? fromContext ?? defaultSpecName,
  };
}

/** Removes CDKTF's variables, so that the library cannot act on them: what they ask for was read before. */
export function clearCdktfEnvironment(environment: Record<string, string | undefined>): void {
  for (const name of Object.keys(environment)) {
    if (/^CDKTF_|^SYNTH_HCL_OUTPUT$/.test(name)) Reflect.deleteProperty(environment, name);
  }
}

const hclRefusal: CdktfRefusal = {
  kind: "refusal",
  reason: "hcl",
  message:
    "Terraform reads JSON as it reads HCL, and bedtrail writes JSON only. Run `cdktf` without `--hcl`.",
};

const contextRefusal: CdktfRefusal = {
  kind: "refusal",
  reason: "context",
  message:
    'The `context` in cdktf.json is a map whose key `spec` is a path, such as "bedtrail.yaml".',
};

function readContextSpec(json: string): string | undefined | CdktfRefusal {
  const context = parseJson(json);
  if (typeof context !== "object" || context === null) return contextRefusal;
  const { spec } = context as { spec?: unknown };
  return spec === undefined || typeof spec === "string" ? spec : contextRefusal;
}
