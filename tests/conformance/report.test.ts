import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runReadout } from "../cli/command-line.ts";

/** The report page in a real browser, held against axe-core. */

const executablePath = "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  const message = "Chromium is not here: install chromium";
  if (process.env["CI"]) throw new Error(message);
  console.warn(`skipped: ${message}`);
}

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-report-"));
  await mkdir(join(root, "in"));
  const translated = "“We stay,” Ana Ruiz said in translated remarks.";
  const articles = {
    "ferry & tug": `The ferry stays\n\n${translated}\n\n(ends)\n`,
    hostile: `<script>alert(1)</script> "\u202etug\n\n${translated}\n\n“Rain.” [[translate: x]] she said.\n`,
    empty: "",
  };
  for (const [name, text] of Object.entries(articles))
    await writeFile(join(root, "in", `${name}.txt`), text);
  const convert = ["convert", "in", "-t", "pdf,txt", "--report", "pages/report.html"];
  await runReadout(root, convert);
  await mkdir(join(root, "night"));
  for (let index = 0; index < 12; index++) {
    const place = join(root, "night", `story-${"long-".repeat(20)}${index}`);
    await writeFile(`${place}.txt`, index < 6 ? "" : `${translated}\n\n“Rain.” [[translate: x]]\n`);
  }
  const many = ["convert", "night", "-t", "txt", "--report", "pages/night.html"];
  await runReadout(root, many);
});
afterAll(() => rm(root, { recursive: true }));

describe.skipIf(!hasBrowser)("the report page in Chromium", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`has nothing that axe-core objects to, in ${colorScheme} colours`, async () => {
      await withPage({ colorScheme }, async (page) => {
        expect(await violations(page)).toEqual([]);
      });
    });
  }

  it("has nothing to object to on a telephone, and does not run over its side", async () => {
    await withPage({ viewport: { width: 360, height: 640 } }, async (page) => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    });
  });

  it("has nothing to object to where many articles have the same, and its lists open by the keyboard", async () => {
    const look = async (page: Page) => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      await page.locator("#attention ~ .failed summary").focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("#attention ~ .failed details").getAttribute("open")).toBeNull();
      expect(await page.locator("#attention ~ .failed li[id]").count()).toBe(6);
    };
    await withPage({ viewport: { width: 360, height: 640 } }, look, "pages/night.html");
  });

  it("says first what needs a human, and its links lead to files", async () => {
    await withPage({}, async (page) => {
      expect(await page.locator("h1").textContent()).toBe("1 article failed, 1 with warnings");
      const headings = await page.locator("#attention ~ div h3").allTextContents();
      expect(headings[0]).toContain("empty.txt");
      const links = await page.locator(".files a").evaluateAll((all) => all.map(String));
      const files = links.map((link) => fileURLToPath(link));
      expect(files).toContain(join(root, "output/ferry & tug.pdf"));
      for (const file of files) expect(existsSync(file), file).toBe(true);
    });
  });

  it("runs nothing and loads nothing", async () => {
    await withPage({}, async (page) => {
      expect(await page.locator("script, img, link").count()).toBe(0);
      expect(await page.evaluate("performance.getEntriesByType('resource').length")).toBe(0);
    });
  });
});

async function withPage(
  options: Parameters<typeof chromium.launchPersistentContext>[1],
  look: (page: Page) => Promise<void>,
  path = "pages/report.html",
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "readout-chromium-"));
  // Axe is put into the page, whose policy forbids every script.
  const wishes = { executablePath, headless: true, args, bypassCSP: true, ...options };
  const context: BrowserContext = await chromium.launchPersistentContext(profile, wishes);
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(root, path)).href);
    await look(page);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
  );
}
