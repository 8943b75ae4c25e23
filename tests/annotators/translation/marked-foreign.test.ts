import { expect, test } from "vitest";
import { annotate } from "../../../src/annotators/registry.ts";
import { markdown } from "../../../src/readers/markdown/markdown.ts";

/** Of each quote, whether the article tells that it was translated. */
async function translationsIn(paragraph: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(`# The baker of Kettle Lane\n\n${paragraph}\n`);
  const [article] = await markdown.read(
    { file: "baker.md", bytes },
    { language: "en" },
    () => undefined,
  );
  if (!article) throw new Error("The reader found no article.");
  return annotate(article).annotations.quotes.map(({ translation }) => translation.status);
}

const original = "El pan no espera a nadie en este barrio";

test("words that are marked as of another language stand there as they were said", async () => {
  const said = "Juan Ferrer said in Spanish: “The bread does not wait for anybody”";
  expect(await translationsIn(`${said} (“<span lang="es">${original}</span>”).`)).toEqual([
    "stated",
    "none",
  ]);
});

test("a quote of which a part alone is so marked was translated for the rest", async () => {
  const words = `“He always says <i lang="es">${original}</i> when the oven is cold,”`;
  expect(await translationsIn(`${words} Ana Ferrer said through an interpreter.`)).toEqual([
    "stated",
  ]);
});
