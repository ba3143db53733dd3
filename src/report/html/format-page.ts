import { createHash } from "node:crypto";
import { html, type Html } from "./html";
import { pageScript, pageStyle } from "./page-parts";

/** What differs from page to page. */
export interface Page {
  readonly title: string;
  readonly content: readonly Html[];
}

/**
 * A document that is one file: it loads nothing, and its policy lets nothing but its own style and script act.
 *
 * Where a page is shown without scripts, as some servers do with build artifacts, all but the map is there.
 * https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function formatPage({ title, content }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(pageStyle)}'`,
    `script-src '${hashOf(pageScript)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="bedtrail" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        ${element("style", pageStyle)}
      </head>
      <body>
        ${content} ${element("script", pageScript)}
      </body>
    </html> `;
  return `${document.markup.trimEnd()}\n`;
}

/** An element of our own code, to the letter: the policy holds its hash. */
function element(name: "script" | "style", code: string): Html {
  return { markup: `<${name}>${code}</${name}>` };
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
