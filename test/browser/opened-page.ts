import axe, { type AxeResults } from "axe-core";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import type { OpenedBrowser } from "./chromium";

/** A page in a browser, and all that it did besides being shown. */
export interface OpenedPage {
  readonly page: Page;
  /** What it printed, threw, asked for or popped up: nothing, if all is well. */
  readonly noise: readonly string[];
  /** The rules of axe that it breaks, each with the first element that does. */
  readonly findBarriers: () => Promise<readonly string[]>;
}

/** Opens a document as users do who downloaded it: from a file. */
export async function openPage(
  { context }: OpenedBrowser,
  document: string,
  options: { readonly colorScheme?: "dark" | "light"; readonly width?: number } = {},
): Promise<OpenedPage> {
  const { colorScheme = "light", width = 1280 } = options;
  const file = join(makeTemporaryFolder(), "page.html");
  writeFileSync(file, document);
  const address = pathToFileURL(file).href;
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  const noise: string[] = [];
  page.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && url !== "data:,") noise.push(`asks for ${url}`);
  });
  page.on("dialog", (dialog) => {
    noise.push(`pops up ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, noise, findBarriers: () => findBarriers(page) };
}

/** https://github.com/dequelabs/axe-core/blob/develop/doc/API.md */
async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
