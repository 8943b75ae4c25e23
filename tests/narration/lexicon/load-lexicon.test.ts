import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { nodeHost } from "../../../src/host/node-host.ts";
import { loadLexicon } from "../../../src/narration/lexicon/load-lexicon.ts";
import { readTokens } from "../../../src/narration/normalise/normalise.ts";
import { cut } from "../../../src/narration/tokens.ts";
import { knownSounds } from "../../../src/speech/engines/espeak-phonemes.ts";

const house = fileURLToPath(new URL("../../../styles/lexicon.pls", import.meta.url));

describe("loadLexicon", () => {
  test("reports a file that is not there, and loads the others", async () => {
    const codes: string[] = [];
    const lexicon = await loadLexicon(["nowhere.pls", house], nodeHost, ({ code }) =>
      codes.push(code),
    );
    expect(codes).toEqual(["lexicon/missing"]);
    expect(lexicon.size).toBeGreaterThan(60);
  });

  test("finds every entry of the house lexicon in a text, with sounds that the engine has", async () => {
    const problems: unknown[] = [];
    const lexicon = await loadLexicon([house], nodeHost, (problem) => problems.push(problem));
    expect(problems).toEqual([]);
    const sounds = new Set(knownSounds.flatMap((sound) => [...sound]));
    for (const { grapheme, pronunciation } of [...lexicon.values()].flat()) {
      const { tokens } = cut(`${grapheme} spoke.`, "en");
      const [word] = readTokens(tokens, 0, { language: "en", lexicon });
      expect(word?.rule).toBe(`lexicon: ${grapheme}`);
      if (pronunciation.type === "alias") continue;
      const unknown = [...pronunciation.ipa.normalize("NFD")].filter((sound) => !sounds.has(sound));
      expect(unknown, grapheme).toEqual([]);
    }
  });
});
