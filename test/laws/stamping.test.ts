import fc from "fast-check";
import stringify from "json-stable-stringify";
import type { StackContent } from "../../src/resolve/blueprint";
import { fillTemplate } from "../../src/resolve/fill-template";
import { mapTexts } from "../../src/resolve/map-texts";
import type { Target } from "../../src/resolve/target";
import { isTemplate } from "../../src/resolve/template";
import { compileStack } from "../../src/stacks/compile-stack";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";
import { stackTexts } from "../synth/stack-texts";
import { arbitrarySpec } from "./arbitrary-spec";
import { plainName, plainText } from "./arbitrary-text";

/** The file of a target, compiled by itself from its own texts. */
function compileAlone({ facts, resolved }: Target): string {
  const { stack, account, region, partition, name, logsServicePrincipal } = facts;
  const content = {
    settings: mapTexts(resolved.settings, isTemplate, (template) => fillTemplate(template, facts)),
    target: { stack, account, region, partition, name, logsServicePrincipal },
    retired: resolved.retired,
  } as StackContent<string>;
  return stringify(compileStack(content), { space: 2 }) ?? "";
}

describe("stamping", () => {
  test("equals compiling each target alone, byte for byte", () => {
    fc.assert(
      fc.property(arbitrarySpec(plainText, plainName), (spec) => {
        const stamped = stackTexts(spec);
        const { targets } = resolvePlainSpec(spec);
        expect(stamped.size).toBe(targets.length);
        for (const target of targets) expect(stamped.get(target.id)).toBe(compileAlone(target));
      }),
      { numRuns: 20 },
    );
  });
});
