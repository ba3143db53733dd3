import { createElement, findElement } from "./element";

/** Gives each group a button that leaves nothing but its targets on the map. */
export function showGroupOnMap(form: HTMLFormElement, apply: () => void): void {
  const choice = findElement("[name=group]", HTMLSelectElement, form);
  for (const group of document.querySelectorAll(".group")) {
    const number = group.id.replace("group-", "");
    if (![...choice.options].some(({ value }) => value === number)) continue;
    const button = createElement("button", "Show on the map");
    button.type = "button";
    button.addEventListener("click", () => {
      form.reset();
      choice.value = number;
      apply();
      choice.focus({ preventScroll: true });
      findElement("#map-heading", HTMLElement).scrollIntoView();
    });
    group.querySelector("h3")?.after(button);
  }
}
