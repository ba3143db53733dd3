import { formatReviewHtml } from "../../src/report/review/html/format-html";
import type { Review } from "../../src/review/review";
import { largeReview, sampleReview } from "../report/review/sample-review";
import { describeWithChromium, type OpenedBrowser } from "./chromium";
import { openPage } from "./opened-page";

const smallPage = formatReviewHtml(sampleReview);
const largePage = formatReviewHtml(largeReview(600, 17));

describeWithChromium("the page of a review in Chromium", (open) => {
  let browser: OpenedBrowser;

  beforeAll(async () => {
    browser = await open();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
  ] as const)("has no barriers and makes no noise: %s, %i wide", async (colorScheme, width) => {
    const { page, noise, findBarriers } = await openPage(browser, smallPage, {
      colorScheme,
      width,
    });
    await page.evaluate(
      "for (const fold of document.querySelectorAll('details')) fold.open = true",
    );
    expect(await findBarriers()).toStrictEqual([]);
    expect(noise).toStrictEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  it.each([
    [1280, "across", "down"],
    [390, "down", "across"],
  ] as const)(
    "draws the flow of data for a screen that is %i wide",
    async (width, shown, other) => {
      const { page, noise } = await openPage(browser, formatReviewHtml(wholeFlow), { width });
      const picture = page.getByRole("img", { name: /^Flow of data: Amazon Bedrock/ }).first();
      expect(await picture.getAttribute("class")).toBe(`flow ${shown}`);
      expect(await picture.getAttribute("aria-label")).toContain(
        "OpenSearch from S3 bucket, not touched; Panther, by a stream from CloudWatch Logs, not touched",
      );
      expect(await page.locator(`.flow.${other}`).first().isVisible()).toBe(false);
      // Every box lies within the picture, and no two of them on each other.
      const boxes = await picture
        .locator("rect")
        .evaluateAll((rects: readonly SvgBox[]) =>
          rects.map((rect) => rect.getBoundingClientRect().toJSON() as Box),
        );
      expect(boxes).toHaveLength(8);
      for (const [index, one] of boxes.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(width);
        expect(boxes.slice(index + 1).filter((two) => overlaps(one, two))).toStrictEqual([]);
      }
      expect(noise).toStrictEqual([]);
    },
  );

  it("breaks long words before it lets a phone scroll sideways", async () => {
    const address = `aws_cloudwatch_log_resource_policy.${"long".repeat(20)}`;
    const document = formatReviewHtml(calling("text bodies", address));
    const { page } = await openPage(browser, document, { width: 390 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });

  it("shows ten thousand targets", async () => {
    const { page, noise } = await openPage(browser, largePage);
    expect(await page.locator("#map tbody tr").count()).toBe(600);
    expect(await page.locator("#map tbody td[class]").count()).toBe(10_200);
    expect(noise).toStrictEqual([]);
  });

  it("filters ten thousand targets by account, Region, risk and text", async () => {
    const { page, noise, findBarriers } = await openPage(browser, largePage);
    const matches = page.getByRole("status");
    await page.getByLabel("Account", { exact: true }).fill("TEAM-59");
    expect(await matches.textContent()).toBe("187 targets of 10,200 in 3 groups");
    expect(await page.locator("#map tbody tr:visible").count()).toBe(11);
    expect(await page.locator("#group-1").isVisible()).toBe(false);
    expect(await findBarriers()).toStrictEqual([]);
    await page.getByLabel("Region", { exact: true }).selectOption("us-east-1");
    expect(await matches.textContent()).toBe("11 targets of 10,200 in 2 groups");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("High risk, changed").uncheck();
    expect(await matches.textContent()).toBe("10,189 targets of 10,200 in 3 groups");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("Search").fill("text_data_delivery");
    expect(await matches.textContent()).toBe("11 targets of 10,200 in 1 group");
    expect(await page.getByRole("row", { name: "retention" }).count()).toBe(1);
    await page.getByLabel("Search").fill("nobody");
    expect(await matches.textContent()).toBe("0 targets of 10,200");
    expect(noise).toStrictEqual([]);
  });

  it("is walked by keyboard: to a target, into its group, and back", async () => {
    const { page, noise } = await openPage(browser, smallPage);
    const focused = page.locator(":focus");
    await page.getByLabel("Unchanged").focus();
    await page.keyboard.press("Tab");
    expect(await focused.getAttribute("aria-label")).toMatch(/^111122223333, eu-west-1: Medium/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    expect(await focused.getAttribute("aria-label")).toBe(
      "payments, 222233334444, us-east-1: High risk, changed. Group 1. text bodies stop being delivered in 1 target and 1 more",
    );
    await page.keyboard.press("Enter");
    expect(await focused.textContent()).toBe("Group 1: 1 target changes");
    expect(await page.getByText("text_data_delivery_enabled: true -> false").isVisible()).toBe(
      true,
    );
    await page.keyboard.press("Escape");
    expect(await focused.textContent()).toBe("H~");
    await page.keyboard.press("Control+Home");
    expect(await focused.getAttribute("aria-label")).toMatch(/^111122223333, eu-west-1/);
    await page.keyboard.press("Tab");
    expect(await focused.textContent()).toBe("Open group 3");
    expect(noise).toStrictEqual([]);
  });

  it("keeps the map in reach when a filter hides where the reader was", async () => {
    const { page } = await openPage(browser, smallPage);
    await page.getByLabel("Account", { exact: true }).fill("sandbox");
    await page.getByLabel("Unchanged").focus();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe("no target");
  });

  it("shows a group on the map", async () => {
    const { page } = await openPage(browser, largePage);
    await page.locator("#group-2").getByRole("button", { name: "Show on the map" }).click();
    expect(await page.getByRole("status").textContent()).toBe("106 targets of 10,200 in 1 group");
  });

  it("opens a group from a finding", async () => {
    const { page } = await openPage(browser, smallPage);
    await page.getByRole("link", { name: "Group 3" }).click();
    expect(await page.locator(":focus").textContent()).toBe("Group 3: 3 targets change alike");
    expect(await page.locator("#group-3 details").getAttribute("open")).toBe("");
  });

  it("finds what is not on the map", async () => {
    const { page } = await openPage(browser, smallPage);
    await page.getByLabel("Search").fill("archive");
    expect(await page.getByRole("status").textContent()).toBe("1 target of 6 in 1 group");
    expect(await page.locator(".others li").isVisible()).toBe(true);
    expect(await page.locator(".group:visible h3").textContent()).toBe(
      "Group 2: 1 target is added",
    );
  });

  it("shows text that looks like markup, and runs none of it", async () => {
    const text = `</script><img src=x onerror="alert(1)"><script>alert(2)</script>`;
    const { page, noise } = await openPage(browser, formatReviewHtml(calling("payments", text)));
    expect(await page.getByRole("rowheader", { name: text }).count()).toBe(1);
    await page.getByLabel("Account", { exact: true }).fill(text);
    expect(await page.getByRole("status").textContent()).toBe("2 targets of 6 in 2 groups");
    expect(noise).toStrictEqual([]);
  });

  it("says what is missing where scripts are off", async () => {
    const { page } = await openPage(browser, smallPage.replaceAll("script-src", "x-script-src"));
    expect(await page.locator("#filter").isVisible()).toBe(false);
    expect(await page.locator("#group-1").isVisible()).toBe(true);
  });
});

/** The sample where the spec is known. */
const wholeFlow: Review = {
  ...sampleReview,
  groups: sampleReview.groups.map((group) =>
    group.id === "aa11"
      ? {
          ...group,
          flow: ["bedrock", "bucket", "key", "logGroup", "openSearch", "pantherStream", "streams"],
        }
      : group,
  ),
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface SvgBox {
  readonly getBoundingClientRect: () => { readonly toJSON: () => unknown };
}

function overlaps(one: Box, two: Box): boolean {
  const isBeside = one.right <= two.left || two.right <= one.left;
  return !isBeside && one.bottom > two.top && two.bottom > one.top;
}

/** The sample with one name changed to another one. */
function calling(name: string, text: string): Review {
  return JSON.parse(
    JSON.stringify(sampleReview).replaceAll(name, JSON.stringify(text).slice(1, -1)),
  ) as Review;
}
