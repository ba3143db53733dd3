import { resolveSpec } from "../../src/resolve/resolve-spec";
import type { ResolvedSpec, Target } from "../../src/resolve/target";
import type { Spec } from "../../src/spec/spec";

/** The parts of a spec that a test is about; the rest is the smallest that makes a target. */
export type PlainSpec = Partial<Spec>;

const smallest: Spec = {
  version: 1,
  name: "acme",
  dataTypes: ["text"],
  targets: [{ name: "main", accounts: ["111122223333"], regions: ["us-east-1"] }],
};

/** Resolves a spec that names no inventories. A report is a mistake of the test. */
export function resolvePlainSpec(spec: PlainSpec): ResolvedSpec {
  return resolveSpec(
    { ...smallest, ...spec },
    {
      openInventory: (path) => {
        throw new Error(`The inventory "${path}" is not part of a plain spec.`);
      },
      report: (code, { message }) => {
        throw new Error(`${code}: ${message}`);
      },
    },
  );
}

/** The only target of a spec. */
export function resolveOneTarget(spec: PlainSpec): Target {
  const [target, ...others] = resolvePlainSpec(spec).targets;
  if (target === undefined || others.length > 0) throw new Error("The spec has not one target.");
  return target;
}
