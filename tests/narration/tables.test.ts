import { expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { type BlockDraft, textDraft } from "../../src/document/compose.ts";
import { elementsOf } from "../../src/document/elements.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { emptyLexicon } from "../../src/narration/lexicon/lexicon.ts";
import { narrate } from "../../src/narration/narrate.ts";
import { textOfUtterance } from "../../src/narration/script.ts";
import { loadStyle } from "../../src/style/load-style.ts";
import { articleOf, headline } from "./styled.ts";

const source = { file: "test", start: 0, end: 0 };
const fail = (problem: unknown) => {
  throw new Error(JSON.stringify(problem));
};

function tableOf(rows: readonly (readonly string[])[], headed: boolean): BlockDraft {
  return {
    type: "table",
    caption: [],
    source,
    rows: rows.map((cells, row) => ({
      type: "table-row",
      source,
      cells: cells.map((text) => ({
        type: "table-cell",
        header: headed && row === 0,
        inlines: [textDraft(text, source)],
        source,
      })),
    })),
  };
}

async function said(table: BlockDraft): Promise<readonly string[]> {
  const article = annotate(articleOf([headline("Fares rise"), table]), fail);
  const style = await loadStyle(["readout"], nodeHost, fail);
  const { utterances } = narrate(
    {
      article: style.speech(elementsOf(article)),
      sentences: article.annotations.sentences,
      language: "en-GB",
      title: "Fares rise",
      lexicon: emptyLexicon,
    },
    fail,
  );
  return utterances.slice(1, -1).map((one) => `${one.added ? "+" : ""}${textOfUtterance(one)}`);
}

test("a cell is read with the head of its column, which is not read before, the first one of a row without", async () => {
  const rows = [
    ["Ticket", "2026"],
    ["Adult", "£3.60"],
  ];
  expect(await said(tableOf(rows, true))).toEqual([
    "Ticket",
    "Adult",
    "+twenty twenty-six:",
    "three pounds sixty",
  ]);
});

test("a table without heads is read as it stands", async () => {
  expect(await said(tableOf([["Adult", "£3.60"]], false))).toEqual(["Adult", "three pounds sixty"]);
});
