import { encodeMap } from "./encode-map";
import { html, type Html } from "./html";
import { scriptJson } from "./script-json";
import type { MapState, TargetMap, UnmappedTarget } from "./target-map";

/** What a map is about, in words. */
export interface MapWords {
  readonly heading: string;
  /** What the states are, as the name of their choice: `Risk and change`. */
  readonly states: string;
}

/** The section of a map: its data, its filter, whose choice of states is the legend, and an empty grid to fill. */
export function formatMap(map: TargetMap, { heading, states }: MapWords): Html {
  const hasGroups = map.targets.some(({ cell }) => cell.groups.length > 0);
  const opens = hasGroups ? ", Enter opens the group of a target, Escape leads back" : "";
  return html`<section aria-labelledby="map-heading">
    <h2 id="map-heading">${heading}</h2>
    ${formatFilter(map, states)}
    <p id="matches" role="status"></p>
    <div id="map" hidden>
      <p id="map-help">Arrow keys move from cell to cell${opens}.</p>
      <div class="scroll">
        <table role="grid" aria-labelledby="map-heading" aria-describedby="map-help"></table>
      </div>
      <p id="cell"></p>
    </div>
    ${formatOthers(map.others)}
    <script type="application/json" id="map-data">
      ${scriptJson(encodeMap(map))}
    </script>
  </section>`;
}

function formatFilter(map: TargetMap, states: string): Html {
  return html`<noscript
      ><p>
        The map and the filter need scripts, which are off here. The rest of this page does without.
      </p></noscript
    >
    <search id="filter" hidden>
      <form autocomplete="off">
        ${formatField("Search", html`<input id="search" name="text" type="search" placeholder="any text" />`)}
        ${formatField("Account", html`<input id="account" name="account" type="search" list="accounts" placeholder="id or name" />`)}
        ${formatField(
          "Region",
          html`<select id="region" name="region">
            <option value="">all</option>
          </select>`,
        )}
        ${formatField(
          "Group",
          html`<select id="group" name="group">
            <option value="">all</option>
          </select>`,
        )}
        <button type="reset">Clear</button>
        <fieldset>
          <legend>${states}</legend>
          ${countStates(map).map(([state, count]) => formatState(state, map.states.indexOf(state), count))}
        </fieldset>
        <datalist id="accounts"></datalist>
      </form>
    </search>`;
}

function formatField(label: string, control: Html): Html {
  return html`<div class="field">
    <label for="${label.toLowerCase()}">${label}</label>${control}
  </div>`;
}

function countStates({
  states,
  targets,
  others,
}: TargetMap): readonly (readonly [MapState, number])[] {
  const counts = new Map<MapState, number>(states.map((state) => [state, 0]));
  for (const { cell } of [...targets, ...others]) {
    counts.set(cell.state, (counts.get(cell.state) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 0);
}

function formatState({ label, symbol, tone }: MapState, place: number, count: number): Html {
  return html`<label
    ><input type="checkbox" name="state" value="${place}" checked /><span
      class="swatch ${tone}"
      aria-hidden="true"
      >${symbol}</span
    >${label}<span class="count">${count}</span></label
  > `;
}

function formatOthers(others: readonly UnmappedTarget[]): Html {
  if (others.length === 0) return html``;
  const items = others.map(({ name, cell: { state, detail, groups } }) => {
    const link =
      groups[0] === undefined ? html`${name}` : html`<a href="#group-${groups[0]}">${name}</a>`;
    return html`<li>
      <span class="swatch ${state.tone}" aria-hidden="true">${state.symbol}</span>${link}
      <span class="detail">${state.label}: ${detail}</span>
    </li> `;
  });
  return html`<h3>Not on the map</h3>
    <ul class="others">
      ${items}
    </ul>`;
}
