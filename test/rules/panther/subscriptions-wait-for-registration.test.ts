import { codesOf, diagnose } from "../diagnose";
import { archiveSpec } from "./archive-spec";
import { pantherSpec } from "./panther-spec";

describe("subscriptions wait for registration", () => {
  test("the order is told until Panther knows the account", () => {
    expect(diagnose(pantherSpec({ notifications: "self-managed" }))).toMatchObject([
      {
        code: "panther/not-registered",
        at: '"self-managed"',
        hint: "Apply the targets, make the log sources in Panther, then set `registered: true` and apply the targets again.",
      },
    ]);
  });

  test("with sources, the stack of Panther is the step between", () => {
    const spec = pantherSpec({ notifications: "self-managed", sources: true });
    expect(diagnose(spec)[0]?.hint).toContain("apply the stack `panther`");
  });

  test("the archive is applied where Panther reads that", () => {
    const found = diagnose(archiveSpec({ notifications: "self-managed" }));
    expect(found.map(({ hint }) => hint)).toEqual([
      "Apply the archive, make the log sources in Panther, then set `registered: true` and apply the archive again.",
    ]);
  });

  test("Panther needs no telling where it manages the notifications, or is registered", () => {
    expect(codesOf(pantherSpec())).toEqual([]);
    expect(codesOf(pantherSpec({ notifications: "self-managed", registered: true }))).toEqual([]);
  });
});
