import type { MapTarget } from "./page-map";

/** What a reader wants to see; an empty text is no wish. Texts are in lower case. */
export interface Choice {
  readonly text: string;
  readonly account: string;
  readonly region: string;
  readonly group: number;
  readonly states: ReadonlySet<number>;
}

/** What a form says. */
export function readChoice(form: HTMLFormElement): Choice {
  const values = new FormData(form);
  const text = (name: string): string => {
    const value = values.get(name);
    return typeof value === "string" ? value.trim().toLowerCase() : "";
  };
  return {
    text: text("text"),
    account: text("account"),
    region: text("region"),
    group: Number(text("group")),
    states: new Set(values.getAll("state").map(Number)),
  };
}

/** Whether a target is what a reader wants to see; `textOf` is what the page says of a group, in lower case. */
export function fitsChoice(
  { account, name, region, data: [state, detail, groups] }: MapTarget,
  choice: Choice,
  textOf: (group: number) => string,
): boolean {
  if (!choice.states.has(state)) return false;
  if (choice.region !== "" && choice.region !== region) return false;
  if (choice.group !== 0 && !groups.includes(choice.group)) return false;
  const who = `${account} ${name}`.toLowerCase();
  if (!who.includes(choice.account)) return false;
  return (
    choice.text === "" ||
    `${who} ${region} ${detail.toLowerCase()}`.includes(choice.text) ||
    groups.some((group) => textOf(group).includes(choice.text))
  );
}
