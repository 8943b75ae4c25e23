import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import { draw } from "../../src/print/draw/draw.ts";
import type { LaidOut } from "../../src/print/layout/lay-out.ts";
import type { Page } from "../../src/print/layout/plan.ts";
import type { Role, TagAttributes, TagElement, TagMark } from "../../src/print/layout/tags.ts";
import { fourColourJpeg, inkProfile } from "../print/four-colours.ts";
import { islandArticle } from "../print/island.ts";
import { alphaPng, greyPng } from "../print/png.ts";
import {
  articleOf,
  block,
  figure,
  foreign,
  type Printed,
  paragraph,
  print,
  text,
} from "../print/sample.ts";

/** What the page is held against: outside programs, none of them ours. */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), "readout-conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether a check can run; in CI a tool that is missing fails, elsewhere it is named and skipped. */
function available(tool: string, isThere: boolean, howToGet: string): boolean {
  if (isThere) return true;
  const message = `${tool} is not here: ${howToGet}`;
  if (process.env["CI"] === "true") throw new Error(message);
  console.warn(`skipped: ${message}`);
  return false;
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ["--version"]).error === undefined;
}

const poppler = available("poppler-utils", hasProgram("pdftotext"), "install poppler-utils");
const qpdf = available("qpdf", hasProgram("qpdf"), "install qpdf");
const veraPdfJar = process.env["VERAPDF_JAR"] ?? "";
const veraPdf = available(
  "veraPDF",
  existsSync(veraPdfJar) && hasProgram("java"),
  "put org.verapdf.apps:greenfield-apps from Maven Central where VERAPDF_JAR says, and install Java",
);

function run(program: string, ...args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e8 });
  if (error) throw error;
  return stdout + stderr;
}

/** `PASS`, or the rules that are broken. */
function verdictOf(file: string, flavour: "ua1" | "2a"): string {
  const report = run(
    "java",
    "-cp",
    veraPdfJar,
    "org.verapdf.apps.GreenfieldCliWrapper",
    "--flavour",
    flavour,
    "--format",
    "text",
    "-v",
    file,
  );
  if (/^PASS /m.test(report)) return "PASS";
  return (
    [...new Set([...report.matchAll(/FAIL\s+(\S+-\d+)/g)].map((match) => match[1]))].join(" ") ||
    report
  );
}

const wordsOf = (value: string) =>
  value
    .replace(/\u00AD|\u00AD?-?\n(?=$)/gu, "")
    .split(/[\s\p{Cf}\p{Cc}]+/u)
    .filter(Boolean);

const cases: Record<string, () => AnnotatedArticle> = {
  "a long article with every kind of block": islandArticle,
  "a title full of marks": () =>
    articleOf([
      block("headline", "Bread & butter <2026> “quoted” 😀 ) Tj ET BT /F1"),
      paragraph("See (this) \\ and <that> & more; endstream endobj."),
    ]),
  "three scripts on one line": () =>
    articleOf([
      block("headline", "Scripts"),
      paragraph([
        text("She said "),
        foreign("ar", "مرحبا بالعالم"),
        text(", then "),
        foreign("zh", "外交部发言人说"),
        text(" and "),
        foreign("el", "καλημέρα"),
        text("."),
      ]),
    ]),
  "signs and letters of many glyphs": () =>
    articleOf([
      block("headline", "The office on the cliff 🎪"),
      paragraph(
        "She wrote “so good 😍🎉 👍🏽” of the family 👨‍👩‍👧 and its flag 🇫🇷 ☔, and was stiff",
      ),
      paragraph([
        foreign("hi", "हिन्दी में स्वागत है, क्षत्रिय शक्ति"),
        text(", "),
        foreign("bn", "স্বাগতম"),
        text(", "),
        foreign("gu", "સ્વાગત છે"),
        text(", "),
        foreign("th", "ยินดีต้อนรับ"),
        text(", "),
        foreign("ka", "კეთილი იყოს"),
        text(", "),
        foreign("hy", "Բարի գալուստ"),
        text("."),
      ]),
    ]),
};

const sharedArticle = join(root, "../shared/seed/article.txt");
if (existsSync(sharedArticle)) cases["a real article"] = seedArticle;
else console.warn(`skipped: ${sharedArticle} is not here`);

function seedArticle(): AnnotatedArticle {
  const [headline = "", standfirst = "", ...rest] = readFileSync(sharedArticle, "utf8")
    .trim()
    .split("\n");
  return articleOf([
    block("headline", headline),
    block("standfirst", standfirst),
    ...rest.map((line) => paragraph(line)),
  ]);
}

async function written(printed: Printed, laidOut: LaidOut = printed.laidOut): Promise<string> {
  const info = {
    title: printed.article.text.split("\n")[0] ?? "",
    author: "Ada Okafor & Jon Lindqvist",
    subject: "A test <of> metadata",
    keywords: ["herring", "R&D"],
    language: printed.article.metadata.language,
    created: new Date("2031-05-06T07:08:09Z"),
  };
  const { bytes } = await draw(laidOut, printed.materials, info);
  const file = join(folder, `${Math.random().toString(36).slice(2)}.pdf`);
  writeFileSync(file, bytes);
  return file;
}

describe.each(Object.entries(cases))("%s", (_, makeArticle) => {
  let file = "";
  let printed: Printed;
  beforeAll(async () => {
    printed = await print(makeArticle(), { style: "readout" });
    file = await written(printed);
  });

  test.skipIf(!veraPdf)("is PDF/UA-1", () => expect(verdictOf(file, "ua1")).toBe("PASS"));
  test.skipIf(!veraPdf)("is PDF/A-2a", () => expect(verdictOf(file, "2a")).toBe("PASS"));

  test.skipIf(!qpdf)("is a sound PDF", () => {
    expect(run("qpdf", "--check", file)).toContain("No syntax or stream encoding errors found");
  });

  test.skipIf(!poppler)("embeds all its fonts, with their characters", () => {
    const fonts = run("pdffonts", file).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/yes yes yes\s+\d+\s+\d+$/);
  });

  test.skipIf(!poppler)("says that it is tagged, and its title", () => {
    const info = run("pdfinfo", file);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain("Author:          Ada Okafor & Jon Lindqvist");
  });

  test.skipIf(!poppler)(
    "gives the words of the tag tree, in order, to who reads its structure",
    () => {
      const structure = run("pdfinfo", "-struct-text", file);
      const quoted = [...structure.matchAll(/^\s*"(.*)"$/gm)].map((match) => match[1] ?? "");
      // The hyphens of line ends are soft: this tool joins the word again. A second glyph of a letter has a
      // blank without width, for the text of its word stands beside it, where this tool does not look.
      const plain = (value: string) => value.replace(/[\u00AD\u200B]/g, "").replace(/\s+/g, " ");
      expect(plain(quoted.join(""))).toBe(plain(textOfTags(printed.laidOut)));
    },
  );

  test.skipIf(!poppler)("gives the article's words to who copies its text", () => {
    if (/[\u0600-\u06FF]/.test(printed.article.text)) return;
    const copied = new Set(
      wordsOf(run("pdftotext", "-raw", "-nopgbrk", file, "-").replace(/\u00AD\s*/g, "")),
    );
    const lost = wordsOf(printed.article.text).filter((word) => !copied.has(word));
    // A note's number stands at the end of its word.
    expect(lost.filter((word) => ![...copied].some((other) => other.startsWith(word)))).toEqual([]);
  });
});

/** The text that the marks of the tree stand for, in its order, as it is drawn. */
function textOfTags({ plan, tags }: LaidOut): string {
  const texts = new Map<number, string>();
  for (const item of plan.pages.flatMap((page) => page.items)) {
    if (item.type !== "glyphs" || item.meaning.type !== "mark") continue;
    texts.set(item.meaning.mark, (texts.get(item.meaning.mark) ?? "") + item.text);
  }
  const read = (node: TagElement | TagMark): string =>
    node.type === "mark" ? (texts.get(node.mark) ?? "") : node.children.map(read).join("");
  return read(tags.root);
}

test.skipIf(!veraPdf)(
  "pictures, also see-through ones and such in four inks, are PDF/UA-1 and PDF/A-2a",
  async () => {
    writeFileSync(join(folder, "grey.png"), greyPng(40, 20));
    writeFileSync(join(folder, "alpha.png"), alphaPng(40, 20));
    writeFileSync(join(folder, "inks.jpg"), fourColourJpeg(inkProfile()));
    const article = articleOf([
      block("headline", "Pictures"),
      figure("grey.png", "A grey boat", "Grey"),
      figure("alpha.png", "A boat in fog", ""),
      figure("inks.jpg", "A flag", ""),
    ]);
    const printed = await print(article, { folder, style: "readout" });
    expect(printed.diagnostics).toEqual([]);
    const file = await written(printed);
    expect([verdictOf(file, "ua1"), verdictOf(file, "2a")]).toEqual(["PASS", "PASS"]);
  },
);

test.skipIf(!veraPdf)("a typeface with PostScript shapes is PDF/UA-1 and PDF/A-2a", async () => {
  const css = `
    @font-face { font-family: Outlines; src: url("npm:source-serif/OTF/SourceSerif4-Regular.otf"); }
    @media print { article, article * { font-family: Outlines; } }`;
  const file = await written(await print(islandArticle(), { style: "readout", css }));
  expect(run("pdffonts", file)).toContain("SourceSerif4-Regular          CID Type 0C");
  expect([verdictOf(file, "ua1"), verdictOf(file, "2a")]).toEqual(["PASS", "PASS"]);
});

describe.skipIf(!veraPdf)("the validator finds", () => {
  let printed: Printed;
  beforeAll(async () => {
    printed = await print(islandArticle(), { style: "readout" });
  });

  const retagged = (change: (element: TagElement) => TagElement): LaidOut => {
    const walk = (element: TagElement): TagElement => {
      const changed = change(element);
      return {
        ...changed,
        children: changed.children.map((child) => (child.type === "mark" ? child : walk(child))),
      };
    };
    return { ...printed.laidOut, tags: { root: walk(printed.laidOut.tags.root) } };
  };

  test("a heading level that is skipped", async () => {
    const skips = retagged((element) =>
      element.role === "H2" ? { ...element, role: "H4" as Role } : element,
    );
    expect(verdictOf(await written(printed, skips), "ua1")).toContain("7.4.2-1");
  });

  test("a note without an identifier", async () => {
    const nameless = retagged((element) =>
      element.role === "Note" ? { ...element, attributes: {} as TagAttributes } : element,
    );
    expect(verdictOf(await written(printed, nameless), "ua1")).toContain("7.9-1");
  });

  test("text that no tag holds", async () => {
    const dropped = retagged((element) =>
      element.role === "H1" ? { ...element, children: [] } : element,
    );
    expect(verdictOf(await written(printed, dropped), "ua1")).toContain("7.1-3");
  });

  test("a link without a tag", async () => {
    const plan = {
      ...printed.laidOut.plan,
      pages: printed.laidOut.plan.pages.map(
        (page): Page => ({
          ...page,
          links: page.links.map((link) => ({ ...link, description: "" })),
        }),
      ),
    };
    expect(verdictOf(await written(printed, { ...printed.laidOut, plan }), "ua1")).toContain(
      "7.18.5-2",
    );
  });
});
