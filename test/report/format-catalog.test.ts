import { formatCatalog } from "../../src/report/format-catalog";

it("codes stand by area, with their laws in one column", () => {
  const entry = { severity: "error", title: "It holds.", explanation: "Because." } as const;
  const entries = { "syntax/b": entry, "io/long-name": entry, "syntax/a": entry };
  expect(formatCatalog(entries, { colour: false })).toBe(`\
io
  io/long-name  It holds.

syntax
  syntax/a      It holds.
  syntax/b      It holds.
`);
});
