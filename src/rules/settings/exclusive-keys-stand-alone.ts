import { formatPath } from "../../spec/document-path";
import { isJsonMap } from "../../spec/json-value";
import { annotatedValues } from "../reading/annotated-values";
import { listInWords } from "../wording/list-in-words";
import type { SpecRule } from "../rule";

/**
 * Of keys that exclude each other, one layer of the spec sets at most one.
 *
 * Across layers the upper one replaces the lower one, which is what an override is for.
 */
export const exclusiveKeysStandAlone: SpecRule = {
  scope: "spec",
  reads: [],
  check({ spec, report }) {
    for (const { path, value, schema } of annotatedValues(spec, "x-exclusive")) {
      if (!isJsonMap(value)) continue;
      for (const keys of schema["x-exclusive"] ?? []) {
        const written = Object.keys(value).filter(
          (key) => keys.includes(key) && value[key] !== null,
        );
        const [first, second, ...others] = written;
        if (first === undefined || second === undefined) continue;
        report("settings/exclusive-keys", {
          message: `${listInWords(written.map((key) => `"${key}"`))} exclude each other in ${formatPath(path)}.`,
          hint: `Keep one of ${listInWords(written.map((key) => `\`${key}\``))}.`,
          at: [...path, second],
          on: "key",
          related: [first, ...others].map((key) => ({
            message: `"${key}" is set here.`,
            at: [...path, key],
            on: "key" as const,
          })),
        });
      }
    }
  },
};
