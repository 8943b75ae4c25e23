import { describe, expect, it } from "vitest";
import { nothingKnown } from "../../src/document/article.ts";
import { composePack } from "../../src/document/pack.ts";
import { packElements } from "../../src/document/pack-elements.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { loadStyle } from "../../src/style/load-style.ts";
import { articleOf, block, paragraph } from "../print/sample.ts";

type Node =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "element"; readonly children: readonly Node[] };

/** The words that the sheets of a pack give it, in one language for its own and another for its article. */
async function wordsOf(edition: readonly string[], language: string, own: string) {
  const translation = {
    status: "stated",
    originalLanguage: "da",
    translator: null,
    evidence: [{ range: null, text: "in Danish", rule: "test" }],
  } as const;
  const article = articleOf([block("headline", "Boats"), paragraph("“Yes,” he said.")], {
    quotes: [{ text: "“Yes,”", translation }],
  });
  const metadata = { ...nothingKnown, language: own, source: "Quay Post" };
  const pack = composePack([{ ...article, metadata }], { title: "Tide", date: null, language });
  const style = await loadStyle(["readout", "pack", ...edition, "qr"], nodeHost, () =>
    expect.fail(),
  );
  const making = { version: "1.0", sheets: ["a"], voices: { engine: "e", cast: ["v"] } };
  const notes = { startsMs: [0], audioUrl: "https://a.example/b", missing: ["c.txt"] };
  const said = (root: Node): string[] =>
    root.type === "text" ? [root.value.trim()] : root.children.flatMap(said);
  return {
    printed: said(style.print(packElements(pack, { ...notes, making }))),
    spoken: said(style.speech(packElements(pack, { ...notes, making: null }))),
  };
}

describe.each([[[]], [["large-print"]]])("a pack %s", (edition) => {
  it.each([
    ["de", "Inhalt", "veröffentlicht von", "Zurück zum Inhalt", "Quelle: Quay Post"],
    ["fr", "Sommaire", "publié par", "Retour au sommaire", "Source\u00A0: Quay Post"],
    ["es", "Índice", "publicado por", "Volver al índice", "Fuente: Quay Post"],
  ])("has no English words in %s", async (language, ...expected) => {
    const english = await wordsOf(edition, "en", "en");
    const { printed, spoken } = await wordsOf(edition, language, language);
    for (const words of expected) expect(printed).toContain(words);
    const wordsIn = (texts: readonly string[]) => texts.filter((text) => /\p{L}{3}/u.test(text));
    const shared = [...wordsIn(printed), ...wordsIn(spoken)].filter((text) =>
      [...english.printed, ...english.spoken].includes(text),
    );
    // The article's own, the names of files, and what is one word in both.
    const same =
      /^(?:Boats|Tide|“Yes,?”|(?:“Yes,” )?he said[.]|Quay Post[.]?|c[.]txt|a[.]example\/b.*|Article \d+[.])$/;
    expect(shared.filter((text) => !same.test(text))).toEqual([]);
  });

  it("leaves an article in another language its words", async () => {
    const { printed } = await wordsOf(edition, "de", "en");
    expect(printed).toContain("Inhalt");
    expect(printed).toContain("Back to contents");
    expect(printed).toContain("Source: Quay Post");
  });
});
