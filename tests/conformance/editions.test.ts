import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import { impose } from "../../src/print/layout/pages/impose.ts";
import { islandArticle } from "../print/island.ts";
import {
  articleOf,
  block,
  footnote,
  foreign,
  list,
  paragraph,
  print,
  reference,
  table,
  text,
} from "../print/sample.ts";

/** Every edition on every paper, plain and folded, in several languages: one run of veraPDF for each standard. */

const folder = mkdtempSync(join(tmpdir(), "readout-editions-"));
afterAll(() => rmSync(folder, { recursive: true }));

const jar = process.env["VERAPDF_JAR"] ?? "";
const missing = [
  ...(existsSync(jar) && spawnSync("java", ["-version"]).error === undefined
    ? []
    : ["veraPDF (VERAPDF_JAR)"]),
  ...(spawnSync("qpdf", ["--version"]).error === undefined ? [] : ["qpdf"]),
];
if (missing.length > 0) {
  const message = `not found: ${missing.join(", ")}. The editions are not checked from outside.`;
  if (process.env["CI"] === "true") throw new Error(message);
  console.warn(`skipped: ${message}`);
}

const editions = ["standard", "two-column", "large-print", "dyslexia-friendly", "proof"];
const foreignScripts = [
  ["ar", "مرحبا بالعالم"],
  ["he", "שלום עולם"],
  ["zh", "外交部发言人"],
  ["ko", "안녕하세요"],
  ["el", "καλημέρα"],
] as const;

/** An article in a language other than English, with what goes wrong most easily. */
function articleIn(language: string, words: string): AnnotatedArticle {
  const long = Array.from({ length: 60 }, () => words).join(" ");
  return articleOf(
    [
      block("headline", words),
      paragraph([text(`${long} `), reference("1")]),
      paragraph([
        ...foreignScripts.flatMap(([code, greeting]) => [foreign(code, greeting), text(" ")]),
      ]),
      list(true, [words, words]),
      table(words, [
        [words, "2031"],
        [words, "12"],
      ]),
      footnote("1", words),
    ],
    { language },
  );
}

const articles: readonly (readonly [string, AnnotatedArticle])[] = [
  ["en-GB", islandArticle()],
  ["de", articleIn("de", "Die Verhandlungspartner einigten sich am 14. März.")],
  ["ar", articleIn("ar", "اتفق المجلسان على حصة الصيد في 14 مارس.")],
  ["he", articleIn("he", "המועצות הסכימו על מכסת הדיג ב־14 במרץ.")],
  ["zh", articleIn("zh", "两个议会就捕捞配额达成协议。")],
];

const files = new Map<string, string>();

describe.skipIf(missing.length > 0)("every edition, paper and language", () => {
  beforeAll(async () => {
    for (const edition of editions) {
      for (const paper of ["a4", "letter"]) {
        for (const [language, article] of articles) {
          // Papers differ in their size alone: one language shows that.
          if (paper === "letter" && language !== "en-GB") continue;
          await write(edition, paper, language, article);
        }
      }
    }
    await writeFaulty();
  }, 300_000);

  test.each([
    ["ua1", "untagged"],
    ["2a", "colourless"],
  ])(
    "passes veraPDF for %s, and the one that is %s does not",
    (flavour, faulty) => {
      const report = spawnSync(
        "java",
        [
          "-cp",
          jar,
          "org.verapdf.apps.GreenfieldCliWrapper",
          "--flavour",
          flavour,
          "--format",
          "text",
          ...files.keys(),
        ],
        { encoding: "utf8", maxBuffer: 1e8 },
      ).stdout;
      const failed = [...report.matchAll(/^FAIL (\S+)/gm)].map((match) =>
        files.get(match[1] ?? ""),
      );
      const passed = [...report.matchAll(/^PASS (\S+)/gm)];
      expect(failed).toEqual([faulty]);
      expect(passed).toHaveLength(files.size - 1);
    },
    300_000,
  );

  test("has each link in the structure of the page that it stands on", () => {
    for (const [file, name] of files) {
      if (name === "untagged") continue;
      const { count, astray } = linksOf(file);
      expect(astray, name).toEqual([]);
      expect(count, name).toBeGreaterThan(0);
    }
  }, 120_000);
});

async function write(edition: string, paper: string, language: string, article: AnnotatedArticle) {
  const sheets = [
    "readout",
    ...(edition === "standard" ? [] : [edition]),
    ...(paper === "a4" ? [] : [paper]),
  ];
  const printed = await print(article, { sheets });
  const folded = { ...printed.laidOut, plan: impose(printed.laidOut.plan) };
  const name = `${edition}-${paper}-${language}`;
  save(name, (await printed.draw()).bytes);
  save(`${name}-booklet`, (await printed.draw(folded)).bytes);
}

/** A page whose headline is in no tag, and one whose colours are not defined. */
async function writeFaulty() {
  const printed = await print(islandArticle(), { sheets: ["readout"] });
  const { root } = printed.laidOut.tags;
  const children = root.children.map((art) =>
    art.type === "mark"
      ? art
      : {
          ...art,
          children: art.children.filter((child) => child.type === "mark" || child.role !== "H1"),
        },
  );
  const untagged = { ...printed.laidOut, tags: { root: { ...root, children } } };
  save("untagged", (await printed.draw(untagged)).bytes);
  const plain = Buffer.from((await printed.draw()).bytes);
  plain.write("/OutputIntentz", plain.indexOf("/OutputIntents"), "latin1");
  save("colourless", plain);
}

function save(name: string, bytes: Uint8Array) {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  files.set(file, name);
}

interface PdfObject {
  readonly value?: Readonly<Record<string, unknown>>;
}

/** How many annotations the structure names, and which of them stand on another page than it says. */
function linksOf(file: string): { readonly count: number; readonly astray: readonly string[] } {
  const { stdout } = spawnSync("qpdf", ["--json=2", file], { encoding: "utf8", maxBuffer: 1e9 });
  const objects = Object.values(JSON.parse(stdout).qpdf[1] as Record<string, PdfObject>);
  const pageOf = new Map<string, string>();
  for (const [name, { value }] of Object.entries(
    JSON.parse(stdout).qpdf[1] as Record<string, PdfObject>,
  )) {
    if (value?.["/Type"] !== "/Page") continue;
    const annotations = value["/Annots"];
    for (const annotation of Array.isArray(annotations) ? annotations : [])
      pageOf.set(String(annotation), name.replace(/^obj:/, ""));
  }
  const references = objects.flatMap(({ value }) => {
    const kids = value?.["/Type"] === "/StructElem" ? value["/K"] : [];
    return (Array.isArray(kids) ? kids : []).filter((kid) => kid?.["/Type"] === "/OBJR");
  });
  const astray = references.filter((kid) => pageOf.get(String(kid["/Obj"])) !== String(kid["/Pg"]));
  return { count: references.length, astray: astray.map((kid) => String(kid["/Obj"])) };
}
