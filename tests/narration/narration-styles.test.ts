import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { elementsOf } from "../../src/document/elements.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { emptyLexicon } from "../../src/narration/lexicon/lexicon.ts";
import { narrate } from "../../src/narration/narrate.ts";
import { type NarrationScript, textOfUtterance } from "../../src/narration/script.ts";
import { narrationStyles } from "../../src/pipeline/settings.ts";
import { openSounds } from "../../src/speech/cue-sounds.ts";
import { loadStyle } from "../../src/style/load-style.ts";
import { articleOf, headline, paragraph } from "./styled.ts";

const fail = (problem: unknown) => {
  throw new Error(JSON.stringify(problem));
};

async function narrated(
  sheets: readonly string[],
  ...paragraphs: readonly string[]
): Promise<NarrationScript> {
  return narratedIn("en-GB", sheets, ...paragraphs);
}

async function narratedIn(
  language: string,
  sheets: readonly string[],
  ...paragraphs: readonly string[]
): Promise<NarrationScript> {
  const article = annotate(
    articleOf([headline("Ferry stays"), ...paragraphs.map(paragraph)], {}, language),
    fail,
  );
  const style = await loadStyle(["readout", ...sheets], nodeHost, fail);
  return narrate(
    {
      article: style.speech(elementsOf(article)),
      sentences: article.annotations.sentences,
      language,
      title: "Ferry stays",
      lexicon: emptyLexicon,
    },
    fail,
  );
}

/** What was added to the article, but the words about the voice at its end. */
function added({ utterances }: NarrationScript): string[] {
  return utterances
    .filter((utterance) => utterance.added)
    .map(textOfUtterance)
    .slice(0, -1);
}

const long =
  "The ferry will stay for the whole winter and for the spring after it, because no other way across the sound is open to the people of the island when the ice comes in November";
const before = `The mayor of Kenbar, Ada Okafor, said: “${long}.”`;
const after = `“${long},” said Ada Okafor, the mayor of Kenbar.`;
const short = "“The ferry will stay,” said Ada Okafor, the mayor of Kenbar.";
const translated = `Speaking through an interpreter, Ada Okafor said: “${long}.”`;

describe("label, the house style", () => {
  test("says who it was after a long quote that was attributed before it", async () => {
    expect(added(await narrated([], before))).toEqual(["Those were the words of Ada Okafor."]);
  });

  test("says nothing after two short sentences of somebody named before them", async () => {
    const few = "Ada Okafor said: “It is late. We shall be home soon.”";
    expect(added(await narrated([], few))).toEqual([]);
  });

  test("says nothing where the article itself names the speaker behind it", async () => {
    expect(added(await narrated([], after))).toEqual([]);
  });

  test("labels a translated quote before its words, and once", async () => {
    const broken = `“The ferry,” Ada Okafor said through an interpreter, “will stay for years.”`;
    expect(added(await narrated([], broken))).toEqual(["Translated by an interpreter:"]);
  });

  test("says who translated once for quotes that the same words prove", async () => {
    const twice = `“Stay,” Ada Okafor said in Danish through an interpreter. “It is calm.”`;
    expect(added(await narrated([], twice))).toEqual([
      "Translated from Danish by an interpreter:",
      "Translated from Danish:",
    ]);
  });
});

describe("attribution-first", () => {
  const style = ["narration-attribution-first"];

  test("names the speaker before a long quote whose attribution follows", async () => {
    expect(added(await narrated(style, after))).toEqual(["Ada Okafor:"]);
  });

  test("adds no name before a short quote that is attributed right behind it", async () => {
    expect(added(await narrated(style, short))).toEqual([]);
  });

  test("adds no name where the article has it before the quote", async () => {
    expect(added(await narrated(style, before))).toEqual(["Those were the words of Ada Okafor."]);
  });
});

describe("quote-endquote", () => {
  const style = ["narration-quote-endquote"];

  test("says where a quote begins and ends", async () => {
    expect(added(await narrated(style, short))).toEqual(["Quote:", "End of quote."]);
  });

  test("says in the same words that it is a translation", async () => {
    expect(added(await narrated(style, translated))).toEqual([
      "Quote, translated by an interpreter:",
      "End of quote from Ada Okafor.",
    ]);
  });
});

describe.each(narrationStyles)("%s", (name) => {
  const sheets = name === "label" ? [] : [`narration-${name}`];

  test("never leaves out that a quote is a translation", async () => {
    expect(added(await narrated(sheets, translated))[0]).toMatch(/translat/i);
  });

  test("says every word of the article once, in order", async () => {
    const script = await narrated(sheets, before, after, short);
    const said = script.utterances.flatMap(({ words }) =>
      words.flatMap(({ range }) => (range === null ? [] : [range])),
    );
    for (const [index, range] of said.entries()) {
      expect(range.start).toBeGreaterThanOrEqual(said[index - 1]?.end ?? 0);
    }
    expect(script.leftOut).toEqual([]);
  });
});

describe("in other languages", () => {
  const said = {
    de: "Mit Hilfe eines Dolmetschers sagte Ada Lund: „Die Fähre bleibt, und zwar den ganzen Winter.“",
    fr: "« Le bac reste tout l’hiver », a déclaré Ada Lund par l’intermédiaire d’un interprète.",
    es: "«El barco se queda todo el invierno», dijo Ada Lund a través de un intérprete.",
  };

  test.each(Object.entries(said))("the words added are in the article's: %s", async (tag, text) => {
    for (const name of ["attribution-first", "quote-endquote"]) {
      const words = added(await narratedIn(tag, [`narration-${name}`], text));
      expect(words.length).toBeGreaterThan(0);
      expect(words.join(" ")).not.toMatch(/quote|translat|end of/i);
    }
  });
});

describe("second-voice and pause-only", () => {
  const voices = ({ utterances }: NarrationScript) =>
    new Set(utterances.map(({ voice }) => JSON.stringify(voice.family[0])));

  test("add nothing to a quote that is no translation", async () => {
    for (const name of ["second-voice", "pause-only"]) {
      expect(added(await narrated([`narration-${name}`], before, after))).toEqual([]);
    }
  });

  test("differ in the voices that are heard", async () => {
    expect(voices(await narrated(["narration-second-voice"], before)).size).toBe(2);
    expect(voices(await narrated(["narration-pause-only"], before)).size).toBe(1);
  });
});

describe("speaker-voices", () => {
  test("gives a speaker the same voice in every article", async () => {
    const familyOf = (script: NarrationScript, speaker: string) =>
      script.utterances.find((utterance) => utterance.speaker === speaker)?.voice.family;
    const other = "“We shall see,” said Jon Lund, a captain.";
    const first = await narrated(["speaker-voices"], short, other);
    const second = await narrated(["speaker-voices"], other, short);
    expect(familyOf(first, "Ada Okafor")).toBeDefined();
    expect(familyOf(first, "Ada Okafor")).toEqual(familyOf(second, "Ada Okafor"));
    expect(familyOf(first, "Ada Okafor")).not.toEqual(familyOf(first, "Jon Lund"));
  });
});

describe("cues", () => {
  test("sound where a quote begins and ends, and keep the label of a translated one", async () => {
    const files = ({ sounds }: NarrationScript) => sounds.map(({ file }) => basename(file));
    const plain = await narrated(["narration-cues"], before);
    expect(files(plain)).toEqual(["quote-open.wav", "quote-close.wav"]);
    expect(added(plain)).toEqual([]);
    const labelled = await narrated(["narration-cues"], translated);
    expect(files(labelled)).toEqual(["translated.wav", "quote-close.wav"]);
    expect(added(labelled)[0]).toContain("ranslat");
  });

  test("are sounds that come with Readout", async () => {
    const style = await loadStyle(["readout", "narration-cues"], nodeHost, fail);
    expect((await openSounds(style.sounds, nodeHost, fail)).size).toBe(3);
  });
});

describe("pauses inside a sentence", () => {
  test("are the style's behind a dash and an ellipsis", async () => {
    const script = await narrated([], "The talks – held in Kenbar — failed… or so they say.");
    const pauses = script.utterances.slice(1, -1).map(({ pauseBefore }) => pauseBefore);
    expect(pauses).toEqual([1000, 200, 200, 400]);
  });

  test("stand not between two names that a dash joins", async () => {
    const script = await narrated([], "The Kenbar–Tolvik ferry sailed.");
    expect(script.utterances.map(textOfUtterance)).toContain("The Kenbar–Tolvik ferry sailed.");
  });

  test("set off what somebody quoted quotes in turn", async () => {
    const nested = "Ada Okafor said: “The captain told me ‘we will stay’ and left.”";
    const script = await narrated([], nested);
    const inner = script.utterances.find((utterance) => /we will/.test(textOfUtterance(utterance)));
    expect(inner && textOfUtterance(inner)).toBe("‘we will stay’");
    expect(inner?.pauseBefore).toBe(200);
    expect(inner?.voice.pitch).toBe(-3);
    const [outer] = script.utterances.filter(({ quote }) => quote !== null);
    expect(outer?.voice.pitch).toBe(0);
    expect(script.utterances.at(-2)?.voice.pitch).toBe(0);
  });

  test("set it off at the start of the words as well, and between German marks", async () => {
    const pitched = async (text: string) =>
      (await narrated([], text)).utterances
        .filter(({ voice }) => voice.pitch === -3)
        .map(textOfUtterance);
    expect(await pitched("Ada Okafor said: “‘We will stay’ is no answer.”")).toEqual([
      "“‘We will stay’",
    ]);
    expect(await pitched("Ada Okafor said: „He told me: ‚We will stay.‘ Then he left.“")).toEqual([
      "‚We will stay.‘",
    ]);
    expect(await pitched("Ada Okafor said: “It is the captains’ ship, and the crew’s.”")).toEqual(
      [],
    );
  });
});

describe("what somebody quoted quotes in turn", () => {
  const lowered = async (...paragraphs: string[]) =>
    (await narrated([], ...paragraphs)).utterances
      .filter(({ voice }) => voice.pitch === -3)
      .map(textOfUtterance);

  test("is lower through all the sentences it spans", async () => {
    const text =
      "Ada Okafor said: “The captain told me, ‘We will stay. The crews’ boats are safe. We have food,’ and he left. I did not.”";
    expect(await lowered(text)).toEqual([
      "‘We will stay.",
      "The crews’ boats are safe.",
      "We have food,’",
    ]);
  });

  test("is lower at the start of a later sentence", async () => {
    const text = "Ada Okafor said: “He came back. ‘We will stay,’ he told me.”";
    expect(await lowered(text)).toEqual(["‘We will stay,’"]);
  });

  test("is nothing that no mark closes, and no apostrophe", async () => {
    expect(
      await lowered(
        "Ada Okafor said: “He told me ‘we will stay. The crews’ boats are safe. I left.”",
      ),
    ).toEqual([]);
    expect(
      await lowered("Ada Okafor said: “It was the spring of ‘98, ‘twas cold. We left.”"),
    ).toEqual([]);
  });

  test("ends with its paragraph, whatever a later one closes", async () => {
    const first = "Ada Okafor said: “He told me ‘we will stay. I left.";
    expect(await lowered(first, "“He went on. ‘I know,’ he said.”")).toEqual(["‘I know,’"]);
  });
});

describe("an interview", () => {
  test("is asked by the narrator, and answered by the voice of quotes", async () => {
    const script = await narrated(
      [],
      "Jon Lund has kept the lock for 31 years.",
      "Q: When did you open the gate?",
      "A: In the fog of a Monday.",
    );
    const spoken = script.utterances.map((one) => [one.voice.family[0], textOfUtterance(one)]);
    const name = (role: string) => ({ type: "name", name: role });
    expect(spoken).toContainEqual([name("narrator"), "When did you open the gate?"]);
    expect(spoken).toContainEqual([name("quote"), "In the fog of a Monday."]);
  });
});
