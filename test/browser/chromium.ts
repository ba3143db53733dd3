import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";

const suiteTimeoutMilliseconds = 120_000;

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium run by whoever runs the tests: it asks nobody for anything but what it is told to open. */
const commandLine = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/**
 * Describes tests that need a browser.
 *
 * Where there is none the suite is skipped and its name says why. `BEDTRAIL_CHROMIUM` names the one that the build
 * server installed, and then it has to be there.
 */
export function describeWithChromium(name: string, body: (open: OpenBrowser) => void): void {
  const named = process.env["BEDTRAIL_CHROMIUM"];
  const executablePath = named ?? usualPlaces.find((path) => existsSync(path));
  jest.setTimeout(suiteTimeoutMilliseconds);
  const describeSuite = executablePath === undefined ? describe.skip : describe;
  const missing = `there is no Chromium in ${usualPlaces.join(", ")}`;
  const title = executablePath === undefined ? `${name} (skipped: ${missing})` : name;
  // Jest itself does not print the names in a file whose tests are all skipped.
  if (executablePath === undefined) process.stderr.write(`${title}\n`);
  describeSuite(title, () => {
    body(() => openBrowser(executablePath ?? ""));
  });
}

/** Starts a browser with a profile of its own. */
export type OpenBrowser = () => Promise<OpenedBrowser>;

export interface OpenedBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

async function openBrowser(executablePath: string): Promise<OpenedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "bedtrail-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: commandLine,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
