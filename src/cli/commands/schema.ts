import { schemaRoot } from "../../spec/schema-annotations";
import { defineCommand } from "../command";
import { exitCode } from "../exit-code";

export const schemaCommand = defineCommand({
  usage: "schema",
  summary: "Print the JSON Schema of the spec",
  options: (parser) => parser,
  run: (_options, host) => {
    host.standardOutput.write(`${JSON.stringify(schemaRoot(), null, 2)}\n`);
    return exitCode.done;
  },
});
