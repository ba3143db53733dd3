/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "/cdktf[.]out/"],
  // TypeScript wants the extension of the compiled file in `import()`, which is not there before a build.
  moduleNameMapper: { "^([.]{1,2}/.*)[.]js$": ["$1", "$1.js"] },
  transform: {
    "[.]ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript" } },
        module: { type: "commonjs" },
      },
    ],
  },
  testTimeout: 10_000,
};
