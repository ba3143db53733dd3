import { fitsChoice, readChoice, type Choice } from "./choice";
import { createElement, findElement } from "./element";
import type { MapTarget, PageMap } from "./page-map";
import type { WalkedMap } from "./walk-map";

/** Shows of map, groups and findings what the form asks for, now and whenever it changes; the result does it again. */
export function filterPage(
  map: PageMap,
  form: HTMLFormElement,
  { keepReachable }: WalkedMap,
): () => void {
  offerChoices(map, form);
  const textOf = rememberTexts();
  const status = findElement("#matches", HTMLElement);
  const apply = (): void => {
    const choice = readChoice(form);
    const { shown, groups } = filterMap(map, choice, textOf);
    keepReachable();
    const all = map.targetOf.size + map.others.length;
    const isAll = shown === all;
    showGroups(isAll ? undefined : groups);
    status.textContent = isAll
      ? ""
      : `${countWords(shown, "target")} of ${count(all)}${groups.size === 0 ? "" : ` in ${countWords(groups.size, "group")}`}`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  // A browser that comes back to a page remembers what was in its form.
  apply();
  return apply;
}

function filterMap(
  { rows, others }: PageMap,
  choice: Choice,
  textOf: (group: number) => string,
): { readonly shown: number; readonly groups: ReadonlySet<number> } {
  const groups = new Set<number>();
  let shown = 0;
  const fits = (target: MapTarget): boolean => {
    if (!fitsChoice(target, choice, textOf)) return false;
    shown += 1;
    for (const group of target.data[2]) groups.add(group);
    return true;
  };
  for (const { row, targets } of rows) {
    row.hidden = true;
    for (const target of targets) {
      const isOut = !fits(target);
      target.cell.classList.toggle("out", isOut);
      row.hidden &&= isOut;
    }
  }
  for (const target of others) target.cell.hidden = !fits(target);
  return { shown, groups };
}

/** Hides what speaks of none of the groups; without groups, shows everything. */
function showGroups(groups: ReadonlySet<number> | undefined): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-groups]")) {
    const own = (element.dataset["groups"] ?? "").split(" ").map(Number);
    element.hidden = groups !== undefined && !own.some((group) => groups.has(group));
  }
}

function rememberTexts(): (group: number) => string {
  const texts = new Map<number, string>();
  return (group) => {
    const text =
      texts.get(group) ??
      document.querySelector(`#group-${String(group)}`)?.textContent.toLowerCase() ??
      "";
    texts.set(group, text);
    return text;
  };
}

function offerChoices({ data, rows }: PageMap, form: HTMLFormElement): void {
  const groups = [
    ...new Set(rows.flatMap(({ targets }) => targets.flatMap(({ data: [, , all] }) => all))),
  ];
  offer(findElement("[name=region]", HTMLSelectElement, form), data.regions);
  const choice = findElement("[name=group]", HTMLSelectElement, form);
  offer(choice, groups.sort((left, right) => left - right).map(String));
  if (groups.length === 0) findElement(".field:has([name=group])", HTMLElement, form).hidden = true;
  const accounts = data.rows.map(([account, name]) => {
    const option = createElement("option", name);
    option.value = account;
    return option;
  });
  findElement("datalist", HTMLDataListElement, form).append(...accounts);
}

function offer(choice: HTMLSelectElement, values: readonly string[]): void {
  choice.append(...values.map((value) => createElement("option", value)));
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function countWords(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}
