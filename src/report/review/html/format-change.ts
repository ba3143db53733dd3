import type { AttributeChange, ResourceChange, SpecLine } from "../../../review/resource-change";
import { html, type Html } from "../../html/html";
import { actionWords, attributeText } from "../wording";

/** What happens to one resource, as an item of a list. */
export function formatChange(change: ResourceChange): Html {
  const { address, action, movedFrom, importedAs, attributes, statements, lines } = change;
  const isChanged = action === "update" || action === "replace";
  const details = [
    ...(movedFrom === undefined ? [] : [html`moved from <code>${movedFrom}</code>`]),
    ...(importedAs === undefined ? [] : [html`imported as <code>${importedAs}</code>`]),
    ...(isChanged ? attributes.map(formatAttribute) : []),
    ...(action === "forget" ? [] : statements).map(({ attribute, kind, sid, effects }) => {
      const name = sid === undefined ? html`without a Sid` : html`<code>${sid}</code>`;
      const said = isChanged ? effects.map((effect) => html`; ${effect}`) : [];
      return html`<code>${attribute}</code>: statement ${name} ${kind}${said}`;
    }),
    ...lines.map(formatLine),
  ];
  const list = details.map((detail) => html`<li>${detail}</li>`);
  return html`<li class="${action}">
    <span class="action">${actionWords[action]}</span> <code>${address}</code>${
      details.length === 0
        ? ""
        : html`<ul>
            ${list}
          </ul>`
    }
  </li> `;
}

function formatAttribute(attribute: AttributeChange): Html {
  return html`<code>${attribute.path}: ${attributeText(attribute)}</code>`;
}

function formatLine({ file, line, setting }: SpecLine): Html {
  return html`<span class="faint">by <code>${setting}</code> at ${file}:${line}</span>`;
}
