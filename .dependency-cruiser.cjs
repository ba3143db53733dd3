const { folderRows, packageRows } = require("./scripts/borders.cjs");

const oneOf = (names) => `(${names.join("|")})`;
const pathOf = (folder) => (folder === "." ? "^src/[^/]+$" : `^src/${folder}/`);

const borderRules = folderRows().flatMap(({ folder, imports, types, because }) => {
  const from = { path: pathOf(folder) };
  const rule = {
    name: `${folder === "." ? "src" : folder}-border`,
    comment: because,
    severity: "error",
    from,
    to: { path: "^src/", pathNot: [folder, ...imports, ...types].map(pathOf) },
  };
  const typesRule = {
    ...rule,
    name: `${folder}-border-types-only`,
    to: { path: types.map(pathOf), dependencyTypesNot: ["type-only"] },
  };
  return types.length > 0 ? [rule, typesRule] : [rule];
});

const packageRules = packageRows.map(({ packages, homes, because }) => ({
  name: `${packages.join("-").replaceAll(/[@/]/g, "")}-home`,
  comment: because,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/${oneOf(homes)}/` },
  to: { path: `(^|node_modules/)${oneOf(packages)}(/|$)`, pathNot: "^(src|test)/" },
}));

const bannedName = "(^|/)(utils?|helpers?|types|common|managers?|misc)(/|[.][^/]+$)";
const bannedSuffix = "-(utils?|helpers?|managers?)[.][^/]+$";

/** A rule over modules by their path alone; the tool asks for a number of dependents, and takes at most 100. */
const fileNameRule = (name, comment, condition) => ({
  name,
  comment,
  severity: "error",
  module: { ...condition, numberOfDependentsLessThan: 100 },
  from: {},
});

module.exports = {
  forbidden: [
    ...borderRules,
    ...packageRules,
    {
      name: "no-cycles",
      comment: "data flows one way, between files as between folders; this includes types",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "a file that nothing imports, and that imports nothing, is dead",
      severity: "error",
      // The types of a package without any are found by its name.
      from: { orphan: true, pathNot: "[.]d[.]ts$" },
      to: {},
    },
    {
      name: "no-unresolvable",
      comment: "an import that leads nowhere fails for the user",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-undeclared-package",
      comment: "a package that package.json does not name is there by chance",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-development-package",
      comment: "users of the package do not have its development dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "^node_modules/@types/" },
    },
    {
      name: "source-stands-alone",
      comment: "tests, scripts and examples are not in the package",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|examples|templates|dist)/" },
    },
    fileNameRule("no-grab-bag", "a file is named for what it exports, not for a drawer", {
      path: `${bannedName}|${bannedSuffix}`,
    }),
    fileNameRule("kebab-case", "one spelling of names", {
      path: "^(src|test)/",
      pathNot: "^(src|test)/([a-z0-9-]+/)*[a-z0-9.-]+$",
    }),
    fileNameRule("folder-has-a-row", "every folder of src/ has a row in scripts/borders.cjs", {
      path: "^src/",
      pathNot: folderRows().map(({ folder }) => pathOf(folder)),
    }),
  ],
  options: {
    doNotFollow: { path: ["node_modules"] },
    // `npm run generate` makes them, the validators from schemas, and their imports are ajv's own business.
    exclude: {
      path: "^src/((validate|records/schema)/[a-z]+-validator|report/html/page-parts)[.]js$",
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".d.ts", ".js", ".cjs", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["require", "node", "types", "default"],
    },
  },
};
