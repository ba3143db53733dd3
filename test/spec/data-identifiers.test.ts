import { dataIdentifiers } from "../../src/spec/data-identifiers";

test("identifiers are distinct and have the form that the schema asks for", () => {
  expect(new Set(dataIdentifiers).size).toBe(dataIdentifiers.length);
  for (const identifier of dataIdentifiers) {
    expect(identifier).toMatch(/^[A-Z][A-Za-z]+(-[A-Z]{2})?$/);
  }
});
