import { allCodes, findCatalogEntry } from "../../diagnostics/find-catalog-entry";
import { suggestCodes } from "../../diagnostics/suggest-codes";
import { formatCatalog } from "../../report/format-catalog";
import { formatExplanation } from "../../report/format-explanation";
import { defineCommand } from "../command";
import { exitCode } from "../exit-code";
import { readExample } from "../read-example";
import { usesColour } from "../uses-colour";

export const explainCommand = defineCommand({
  usage: "explain [code]",
  summary: "Say why a diagnostic exists, with a wrong and a right example",
  options: (parser) =>
    parser.positional("code", {
      type: "string",
      describe: "The code that the diagnostic shows; without one, all codes are listed",
    }),
  run: ({ code }, { standardOutput, standardError, environment }) => {
    const colour = usesColour(standardOutput, environment);
    if (code === undefined) {
      standardOutput.write(formatCatalog(allCodes, { colour }));
      return exitCode.done;
    }
    const entry = findCatalogEntry(code);
    if (entry === undefined) {
      standardError.write(`bedtrail: ${refusal(code)}\n`);
      return exitCode.wrongUsage;
    }
    const [wrong, right] = [readExample(code, "wrong"), readExample(code, "right")];
    standardOutput.write(formatExplanation({ code, entry, wrong, right }, { colour }));
    return exitCode.done;
  },
});

function refusal(code: string): string {
  const suggestions = suggestCodes(code).map((known) => `"${known}"`);
  const question = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(" or ")}?`;
  return `There is no diagnostic "${code}".${question}\nRun \`bedtrail explain\` for all codes.`;
}
