import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Host, HostError } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { loadStyle } from "../../src/style/load-style.ts";
import { marginBoxes } from "../../src/style/style.ts";
import { find, make } from "./sample.ts";

/** The machine's own files with some more in a folder `desk`. */
function hostWith(files: Readonly<Record<string, string>>): Host {
  return {
    ...nodeHost,
    async read(path) {
      const text = files[path.replaceAll("\\", "/")];
      if (text !== undefined) return new TextEncoder().encode(text);
      if (path.startsWith("desk")) throw new HostError(path, "ENOENT");
      return nodeHost.read(path);
    },
  };
}

async function load(sheets: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const reports: Diagnostic[] = [];
  const style = await loadStyle(sheets, hostWith(files), (diagnostic) => reports.push(diagnostic));
  return { style, reports, lines: reports.map(({ code, message }) => `${code}: ${message}`) };
}

const paragraph = make("article", {}, make("p", {}, "One."));

describe("loading style sheets", () => {
  it("starts from the base sheet: an empty style still has blocks", async () => {
    const { style, reports } = await load([]);
    expect(reports).toEqual([]);
    expect(style.sheets).toEqual(["base"]);
    expect(find(style.print(paragraph), "p").style.display).toBe("block");
  });

  it("lets a sheet of the user's win over the house style", async () => {
    const mine = "@media print { p { text-indent: 5pt; color: #333 } }";
    const { style, reports } = await load(["readout", "desk/mine.css"], { "desk/mine.css": mine });
    expect(reports).toEqual([]);
    expect(style.sheets).toEqual(["base", "readout", "desk/mine.css"]);
    const printed = find(style.print(paragraph), "p").style;
    expect([printed.textIndent, printed.textAlign]).toEqual([5, "justify"]);
  });

  it("takes a sheet given as text", async () => {
    const text = { name: "paper", file: "paper", text: "@page { size: letter }" };
    const style = await loadStyle(["readout", text], nodeHost, () => expect.fail());
    expect(style.pages().first.width).toBe(612);
  });

  it("reports a name that is not there, with the nearest one that is", async () => {
    const { reports } = await load(["raedout"]);
    expect(reports).toMatchObject([
      { code: "style/missing", severity: "error", help: "Did you mean “readout”?" },
    ]);
    const { reports: others } = await load(["zzzzzzzz"]);
    expect(others[0]?.help).toContain("large-print");
  });

  it("reports a path that is not there", async () => {
    expect((await load(["desk/none.css"])).lines).toEqual([
      "style/missing: there is no style sheet “desk/none.css”",
    ]);
  });

  it("puts what a sheet imports under it, once", async () => {
    const { style, reports } = await load(["desk/a.css"], {
      "desk/a.css": '@import "b.css"; @import url(c.css); p { orphans: 5 }',
      "desk/b.css": '@import "c.css"; article > p { orphans: 6; widows: 6 }',
      "desk/c.css": "p { widows: 7; text-indent: 7pt }",
    });
    expect(reports).toEqual([]);
    expect(style.sheets).toEqual(["base", "c", "b", "desk/a.css"]);
    const { orphans, widows, textIndent } = find(style.print(paragraph), "p").style;
    expect([orphans, widows, textIndent]).toEqual([5, 6, 7]);
  });

  it("reports sheets that import themselves, or what is not there", async () => {
    const { lines } = await load(["desk/a.css"], {
      "desk/a.css": '@import "b.css"; @import "d.css";',
      "desk/b.css": '@import "a.css";',
    });
    expect(lines).toEqual([
      "style/import: “a.css” imports itself, or is imported too deep",
      "style/import: there is no “d.css” in desk",
    ]);
  });

  it("reports an import that goes too deep", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `desk/${index}.css`,
        `@import "${index + 1}.css"; p { orphans: 3 }`,
      ]),
    );
    expect((await load(["desk/0.css"], files)).lines).toEqual([
      "style/import: “9.css” imports itself, or is imported too deep",
    ]);
  });

  it("lists the first hundred problems and counts the rest", async () => {
    const { lines } = await load(["desk/a.css"], { "desk/a.css": "x { } ".repeat(250) });
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe("style/more: 150 more problems in the style sheets");
  });
});

describe("the sheets that come with Readout", () => {
  const editions = [["readout"], ["readout", "large-print"], ["readout", "letter"]];

  it.each(editions)("%s %s have nothing to report", async (...names) => {
    expect((await load(names)).lines).toEqual([]);
  });

  it("name font files that are there", async () => {
    const { style } = await load(["readout", "large-print"]);
    for (const face of style.fontFaces) {
      const path = nodeHost.packageFile(face.source.replace(/^npm:/, ""));
      expect(await nodeHost.kindOf(path), face.source).toBe("file");
    }
  });

  it("have no letter under 18 points in large print", async () => {
    const { style } = await load(["readout", "large-print"]);
    const attributes = { opens: "", "first-of-evidence": "", translation: "stated", evidence: "e" };
    const blocks = (
      [
        "kicker",
        "headline",
        "standfirst",
        "byline",
        "dateline",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "figcaption",
        "caption",
        "td",
        "th",
        "pullquote",
      ] as const
    ).map((name) => make(name, {}, make("quote", attributes, "a"), make("em", {}, "b")));
    const root = style.print(make("article", { source: "s" }, ...blocks));
    const sizes: number[] = [];
    const visit = (element: typeof root): void => {
      sizes.push(element.style.fontSize);
      if (element.note?.call) sizes.push(element.note.call.style.fontSize);
      expect([
        element.name,
        element.style.fontStyle,
        element.style.fontVariantCaps,
        element.style.hyphens,
      ]).toEqual([element.name, "normal", "normal", "none"]);
      for (const child of element.children) if (child.type === "element") visit(child);
    };
    visit(root);
    const { first, left, right } = style.pages();
    for (const page of [first, left, right])
      for (const name of marginBoxes) sizes.push(page.boxes[name]?.style.fontSize ?? 18);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  });
});

describe("the labels of the house style", () => {
  const translated = (attributes: Record<string, string>) =>
    make(
      "article",
      {},
      make(
        "p",
        {},
        make(
          "quote",
          { opens: "", kind: "speech", evidence: "in translated remarks", ...attributes },
          "“Yes.”",
        ),
      ),
    );
  const labels = async (attributes: Record<string, string>) => {
    const { style } = await load(["readout"]);
    const root = translated(attributes);
    const words = (name: string, element: ReturnType<typeof find>) =>
      element.children
        .filter((child) => child.type === "element")
        .filter((child) => child.name === name)
        .flatMap((child) => child.children.map((text) => (text.type === "text" ? text.value : "")))
        .join("");
    const printed = find(style.print(root), "quote");
    const spoken = find(style.speech(root), "quote");
    return {
      label: words("::before", printed),
      note: words("::after", printed),
      spoken: words("::before", spoken),
    };
  };

  it("say nothing of a quote that no one translated", async () => {
    expect(await labels({ translation: "none" })).toEqual({ label: "", note: "", spoken: "" });
  });

  it("say that a quote is translated, and not from what, where the article does not", async () => {
    expect(await labels({ translation: "stated", "first-of-evidence": "" })).toMatchObject({
      label: "[in\u00A0translation] ",
      spoken: "In translation:",
    });
  });

  it("are short where the article has said so before", async () => {
    expect(
      await labels({
        translation: "stated",
        "language-name": "norsk",
        "english-language-name": "Norwegian",
      }),
    ).toEqual({
      label: "[translated] ",
      note: "",
      spoken: "Translated from Norwegian:",
    });
  });

  it("name the language, and the proof once", async () => {
    expect(
      await labels({
        translation: "stated",
        "english-language-name": "Norwegian",
        "language-name": "norsk",
        "first-of-evidence": "",
      }),
    ).toEqual({
      label: "[translated from\u00A0Norwegian] ",
      note: "Translated, as reported in the article: “in translated remarks”.",
      spoken: "Translated from Norwegian:",
    });
  });

  it.each([
    [
      { translation: "stated", translator: "an interpreter" },
      "Translated by an interpreter, as reported in the article: “in translated remarks”.",
    ],
    [
      { translation: "carried" },
      "Translated, as the article reports of the same speaker on the same occasion: “in translated remarks”.",
    ],
    [{ translation: "declared" }, "Translated, as the editors declare."],
  ])("tell how Readout knows: %j", async (attributes, note) => {
    expect((await labels({ ...attributes, "first-of-evidence": "" })).note).toBe(note);
  });

  it("are spoken by the narrator, before the second voice", async () => {
    const { style } = await load(["readout"]);
    const root = style.speech(translated({ translation: "stated" }));
    expect(find(root, "quote").style.voiceFamily[0]).toEqual({ type: "name", name: "quote" });
    expect(find(root, "::before").style.voiceFamily[0]).toEqual({ type: "name", name: "label" });
  });
});
