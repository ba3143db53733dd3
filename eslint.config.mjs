import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";
import { packageRows } from "./scripts/borders.cjs";

const generated = ["src/spec/spec.ts", "src/**/*-validator.js"];

/** The provider's root loads every AWS resource: seconds of start-up and hundreds of megabytes. */
const providerRoot = {
  name: "@cdktf/provider-aws",
  message: "Import the resource by its path: @cdktf/provider-aws/lib/<resource>.",
};

/** The imports that `scripts/borders.cjs` denies to a folder of src/, or to all that have no row there. */
function restrictedImports(folder) {
  const patterns = packageRows
    .filter(({ homes }) => !homes.includes(folder))
    .map(({ packages, homes, because }) => ({
      regex: `^(node:)?(${packages.join("|")})(/|$)`,
      message: `Only src/${homes.join(", src/")} may: ${because}.`,
    }));
  return { "no-restricted-imports": ["error", { paths: [providerRoot], patterns }] };
}

const folderBlocks = [...new Set(packageRows.flatMap(({ homes }) => homes))].map((folder) => ({
  name: `bedtrail/packages-of-${folder}`,
  files: [`src/${folder}/**/*.ts`],
  rules: restrictedImports(folder),
}));

const processProperties = [
  "argv",
  "chdir",
  "cwd",
  "env",
  "exit",
  "exitCode",
  "stderr",
  "stdin",
  "stdout",
];

const noProcess = processProperties.map((property) => ({
  object: "process",
  property,
  message: "Only src/cli reads from or writes to its process; hand the value in.",
}));

/** What would make an output depend on more than the spec. */
const noChance = [
  { object: "Math", property: "random", message: "The same spec gives the same bytes." },
  { object: "Date", property: "now", message: "The same spec gives the same bytes." },
  { property: "localeCompare", message: "Its order depends on the machine; compare with < and >." },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "**/cdktf.out/", ...generated] },
  {
    name: "bedtrail/typescript",
    files: ["src/**/*.ts", "test/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      // Limits of AWS count characters, which are the code points that a spread gives.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      "no-restricted-imports": ["error", { paths: [providerRoot] }],
      eqeqeq: "error",
    },
  },
  {
    name: "bedtrail/size",
    files: ["src/**/*.ts", "test/**/*.ts", "**/*.mjs", "**/*.cjs"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      complexity: ["error", 12],
    },
  },
  {
    name: "bedtrail/source",
    files: ["src/**/*.ts"],
    rules: {
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: false, skipComments: false }],
      ...restrictedImports(undefined),
    },
  },
  ...folderBlocks,
  {
    name: "bedtrail/library",
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: {
      "no-console": "error",
      "no-restricted-properties": ["error", ...noProcess, ...noChance],
    },
  },
  {
    name: "bedtrail/command-line",
    files: ["src/cli/**/*.ts"],
    rules: { "no-restricted-properties": ["error", ...noChance] },
  },
  {
    name: "bedtrail/test",
    files: ["test/**/*.ts"],
    extends: [jest.configs["flat/recommended"], jest.configs["flat/style"]],
    rules: {
      "@typescript-eslint/unbound-method": "off",
      "jest/unbound-method": "error",
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect*", "**.expect*"] }],
      "jest/no-restricted-jest-methods": [
        "error",
        Object.fromEntries(
          ["mock", "doMock", "unstable_mockModule"].map((name) => [
            name,
            "Hand in what the test wants to replace.",
          ]),
        ),
      ],
    },
  },
  {
    name: "bedtrail/scripts",
    files: ["**/*.mjs", "**/*.cjs"],
    extends: [tseslint.configs.recommended],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
