/** The element that a page has at an id or a selector. That it has none is a bug of the page. */
export function findElement<Found extends Element>(
  selector: string,
  kind: abstract new () => Found,
  within: ParentNode = document,
): Found {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A new element with a text in it. Texts never become markup. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
