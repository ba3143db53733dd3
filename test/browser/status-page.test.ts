import { reportStatuses } from "../../src/live/status/status-report";
import type { TargetState, TargetStatus } from "../../src/live/status/target-status";
import { formatStatusHtml } from "../../src/report/status/html/format-html";
import { describeWithChromium, type OpenedBrowser } from "./chromium";
import { openPage } from "./opened-page";

function statusOf(region: string, state: TargetState, accountName = "payments"): TargetStatus {
  const account = "111122223333";
  const target = `${account}-${region}`;
  return {
    target,
    account,
    accountName,
    region,
    retired: false,
    state,
    differences: [],
    notes: [],
    unchecked: [],
  };
}

const differences = [{ setting: "dataTypes.image", specified: "on", found: "<b>off</b>" }];

const report = reportStatuses([
  statusOf("us-east-1", "as-specified"),
  statusOf("us-west-2", "missing"),
  { ...statusOf("eu-west-1", "drifted"), differences },
]);

describeWithChromium("the page of a status in Chromium", (open) => {
  let browser: OpenedBrowser;

  beforeAll(async () => {
    browser = await open();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(["light", "dark"] as const)("has no barriers and makes no noise: %s", async (scheme) => {
    const document = formatStatusHtml(report);
    const { noise, findBarriers } = await openPage(browser, document, { colorScheme: scheme });
    expect(await findBarriers()).toStrictEqual([]);
    expect(noise).toStrictEqual([]);
  });

  it("says of a target how it differs, as text", async () => {
    const { page } = await openPage(browser, formatStatusHtml(report));
    await page.locator("#map td").first().hover();
    expect(await page.locator("#cell").textContent()).toContain(
      "payments, 111122223333, eu-west-1: Drifted. dataTypes.image: <b>off</b>, specified on",
    );
    await page.getByLabel("Drifted").uncheck();
    expect(await page.getByRole("status").textContent()).toBe("2 targets of 3");
  });
});
