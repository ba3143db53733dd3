/** Where a reader came from. */
let origin: Element | undefined;

/** Unfolds a group and goes there; Escape leads back. */
export function openGroup(number: number, from?: Element): void {
  const group = document.querySelector(`#group-${String(number)}`);
  if (group === null) return;
  origin = from;
  for (const details of group.querySelectorAll("details")) details.open = true;
  const heading = group.querySelector<HTMLElement>("h3");
  heading?.focus({ preventScroll: true });
  group.scrollIntoView();
}

/** Links to groups unfold them, as the address of the page does, and Escape in a group leads back. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null;
    if (link === null) return;
    // The browser would go to the group as well, and take the focus from its heading.
    event.preventDefault();
    history.replaceState(null, "", link.hash);
    const cell = document.querySelector("#map td[tabindex='0']");
    openGroup(numberIn(link.hash), link.closest("#cell") === null ? link : (cell ?? link));
  });
  document.addEventListener("keydown", ({ key, target }) => {
    const isInGroup = target instanceof Element && target.closest(".group") !== null;
    if (key === "Escape" && isInGroup && origin instanceof HTMLElement) origin.focus();
  });
  if (location.hash.startsWith("#group-")) openGroup(numberIn(location.hash));
}

const links = "a[href^='#group-']";

function numberIn(hash: string): number {
  return Number(hash.replace("#group-", ""));
}
