/**
 * Who may import whom in `src/`: the folders in the order in which data flows through them.
 *
 * A folder imports only what its row names, and a row names only folders above it. `types` are folders
 * of which nothing but types may be imported; `.` are the files that lie in `src/` itself. `npm run
 * borders` holds the code to this table, and the table to the code: a row allows nothing that no import
 * needs.
 */
const folders = [
  {
    folder: "diagnostics",
    imports: [],
    because: "a diagnostic knows places in a text, and nothing of the pass that reports it",
  },
  {
    folder: "spec",
    imports: [],
    because: "the language and the facts of AWS stand by themselves",
  },
  {
    folder: "iam",
    imports: ["spec"],
    because: "what a policy says to a request does not depend on who wrote it, or why",
  },
  {
    folder: "stack-json",
    imports: ["spec"],
    because: "the Terraform of a stack is read in the same way, whoever wrote it and whoever asks",
  },
  {
    folder: "files",
    imports: [],
    because:
      "a file is written in the same safe way, and fails in the same ways, whatever is in it",
  },
  {
    folder: "sources",
    imports: ["diagnostics", "files"],
    because: "reading a file does not depend on what is in it",
  },
  {
    folder: "parse",
    imports: ["diagnostics", "spec"],
    because: "text becomes a document before anyone asks what it says",
  },
  {
    folder: "validate",
    imports: ["diagnostics", "spec", "parse"],
    because: "the schema judges the form of one document, without other files and other passes",
  },
  {
    folder: "resolve",
    imports: ["diagnostics", "spec", "sources", "parse"],
    because: "targets come from the document and its inventories alone",
  },
  {
    folder: "rules",
    imports: ["diagnostics", "spec", "iam", "parse", "resolve"],
    because: "a rule judges what the user meant, so it must not depend on how stacks are built",
  },
  {
    folder: "records",
    imports: ["diagnostics", "spec", "files", "sources"],
    because: "the log format is AWS's, and is the same whatever bedtrail writes",
  },
  {
    folder: "policies",
    imports: ["spec", "iam", "stack-json", "resolve"],
    because: "policy documents are pure functions, which need neither CDKTF nor diagnostics",
  },
  {
    folder: "stacks",
    imports: ["spec", "resolve", "records", "policies"],
    because: "a stack is made from a blueprint alone, and every mistake was reported before",
  },
  {
    folder: "synth",
    imports: ["diagnostics", "spec", "files", "resolve", "stacks"],
    because: "it stamps blueprints and writes files, and rules have spoken before it starts",
  },
  {
    folder: "permissions",
    imports: ["spec", "stack-json", "resolve", "policies", "stacks", "synth"],
    because: "it asks finished stacks and settings what else AWS must allow, and changes neither",
  },
  {
    folder: "changes",
    imports: ["diagnostics", "spec", "stack-json", "files", "resolve", "synth"],
    because: "it compares what is resolved and what is written, and never reads a spec itself",
  },
  {
    folder: "review",
    imports: ["diagnostics", "spec", "iam", "stack-json", "sources", "resolve", "changes"],
    because: "findings come from plans and files, so a review never builds a stack",
  },
  {
    folder: "live",
    imports: ["spec", "iam", "stack-json", "resolve"],
    because: "it compares AWS with targets and what their stacks say, so it never builds a stack",
  },
  {
    folder: ".",
    imports: [
      ...["diagnostics", "spec", "files", "sources", "parse", "validate", "resolve", "rules"],
      ...["synth", "live"],
    ],
    because:
      "each file does one thing to a whole spec, by putting the passes together; none knows reports or a command line",
  },
  {
    folder: "report",
    imports: ["diagnostics"],
    types: ["spec", "resolve", "records", "changes", "review", "live"],
    because: "a renderer turns a finished result into text and computes nothing of its own",
  },
  {
    folder: "cli",
    imports: [
      ...["diagnostics", "spec", "files", "sources", "resolve", "records", "policies", "synth"],
      ...["permissions", "changes", "review", "live", ".", "report"],
    ],
    because: "a command is where arguments, the library and reports meet",
  },
];

/** The only folders of `src/` that may import a package, be it for its types. */
const packages = [
  {
    packages: ["cdktf", "constructs", "@cdktf/provider-aws"],
    homes: ["stacks"],
    because: "everything else works on data, and must not pay for loading CDKTF",
  },
  {
    packages: ["yaml"],
    homes: ["parse"],
    because: "one parser, and one place that knows its positions",
  },
  {
    packages: ["ajv"],
    homes: ["validate", "records"],
    because: "schemas are compiled when bedtrail is built, and only these two have one",
  },
  {
    packages: ["@aws-sdk", "@smithy"],
    homes: ["live"],
    because: "compiling needs no AWS access, and must not pay for loading the SDK",
  },
  {
    packages: ["yargs"],
    homes: ["cli"],
    because: "the library knows nothing of a command line",
  },
  {
    packages: ["fs", "child_process"],
    homes: ["files", "sources", "synth", "cli"],
    because:
      "sources reads with bounds what users name, files replaces and adds files, synth looks after its output folder, and cli asks what a path is and reads what the package brings",
  },
];

/** The rows with `imports` and `types` as lists. A row that names a folder at or below itself is a bug of the table. */
function folderRows() {
  return folders.map(({ folder, imports, types = [], because }, index) => {
    const above = folders.slice(0, index).map((row) => row.folder);
    const backward = [...imports, ...types].filter((name) => !above.includes(name));
    if (backward.length > 0) {
      throw new Error(`borders.cjs: ${folder} names ${backward.join(", ")}, not above it.`);
    }
    return { folder, imports, types, because };
  });
}

module.exports = { folderRows, packageRows: packages };
