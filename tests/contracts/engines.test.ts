import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unheld } from "../../src/audio/segment.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { SpeechError, type SpeechSession, type Spoken } from "../../src/speech/engine.ts";
import { engineByName, engines } from "../../src/speech/registry.ts";
import { utterance, voice, word } from "../speech/script.ts";

const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ["an end tag", "</speak> he said"],
  ["phonemes of espeak-ng", "[[aaa]] he said"],
  ["Scheme", 'x")(system "touch /tmp/readout-hostile") (SayText "y'],
  ["a command of the shell", "$(touch /tmp/readout-hostile) `touch /tmp/readout-hostile`"],
  ["an option", "-f /etc/passwd"],
  ["a NUL", "a\u0000b he said"],
  ["lone surrogates", "\ud800 he said \udfff"],
  ["a direction override", "\u202e he said"],
  ["markup", "& < > \" ' &amp; &#x41; <![CDATA[x]]> <!-- y -->"],
  ["a command of macOS", "[[volm 0]] he said"],
  ["a long sentence", `${"long words ".repeat(1800)}end`],
  // Spelt out letter by letter: as long as half an hour of sound.
  ["a word without end", "x".repeat(4_000)],
  ["many scripts", "漁 ሰ ✈ 👩‍🚒 مرحبا"],
];

const available = await Promise.all(engines.map((engine) => engine.availability(nodeHost)));

describe.each(engines.map((engine, i) => ({ name: engine.name, engine, here: available[i] })))(
  "the engine $name",
  ({ name, engine, here }) => {
    it("has a name to type and a line to read", () => {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(engineByName(name)).toBe(engine);
      expect(engine.description).toMatch(/^\S.{10,79}$/);
    });

    it("says whether it is here, or how to get it", () => {
      if (here?.available) expect(here.version).not.toBe("");
      else {
        expect(here?.why).toMatch(/\w{3}/);
        expect(here?.howToGet).toMatch(/\w{3}/);
      }
    });

    it.skipIf(here?.available)("does not open where it is not here", async () => {
      const opening = engine.open(nodeHost, { language: "en-GB", voices: {} }, () => undefined);
      await expect(opening).rejects.toThrow(SpeechError);
    });

    describe.skipIf(!here?.available)("at work", () => {
      let session: SpeechSession;

      beforeAll(async () => {
        session = await engine.open(nodeHost, { language: "en-GB", voices: {} }, () => undefined);
      });
      afterAll(() => session.close());

      it("lists voices, and opens with each role on one of them", async () => {
        const voices = await engine.voices(nodeHost);
        expect(voices.length).toBeGreaterThan(0);
        const names = voices.map((each) => each.name);
        expect(new Set(names).size).toBe(names.length);
        for (const { language } of voices)
          expect(Intl.getCanonicalLocales(language)).toHaveLength(1);
        const [first = ""] = names;
        const options = { language: "en-GB", voices: { quote: first } };
        const other = await engine.open(nodeHost, options, () => undefined);
        expect(other.voices["quote"]).toBe(first);
        await other.close();
      });

      it("refuses a voice that it does not have", async () => {
        const options = { language: "en-GB", voices: { quote: "no such voice" } };
        await expect(engine.open(nodeHost, options, () => undefined)).rejects.toThrow(SpeechError);
      });

      it("gives narrator and quote voices that differ to the ear", async () => {
        const narrator = await session.speak(utterance("The talks are over."));
        const quote = await session.speak(
          utterance("The talks are over.", { voice: voice("quote") }),
        );
        expect(session.voices["narrator"]).not.toBe(session.voices["quote"]);
        expect(narrator.samples).not.toEqual(quote.samples);
      });

      it("is honest about word times", async () => {
        const { words } = await session.speak(utterance("The talks are over."));
        expect(words).toHaveLength(engine.capabilities.wordTimes ? 4 : 0);
      });

      it("is honest about phonemes", async () => {
        const length = async (phonemes: string | null) =>
          (await session.speak(utterance("", { words: [word("Li.", { phonemes })] }))).samples
            .length;
        const ratio = (await length("ˈɛlɪˌfɑːntəlˈaɪn")) / (await length(null));
        if (engine.capabilities.phonemes === null) expect(ratio).toBeCloseTo(1, 1);
        else expect(ratio).toBeGreaterThan(1.5);
      });

      it("speaks in the order asked, and not after it is closed", async () => {
        const other = await engine.open(
          nodeHost,
          { language: "en-GB", voices: {} },
          () => undefined,
        );
        const all = await Promise.all(
          ["Yes, indeed, he said.", "No."].map((text) => other.speak(utterance(text))),
        );
        expect(all[0]?.samples.length).toBeGreaterThan(all[1]?.samples.length ?? 0);
        await other.close();
        await expect(other.speak(utterance("Late."))).rejects.toThrow();
      });

      it("stops at a signal", async () => {
        const speech = session.speak(utterance("Never."), AbortSignal.abort(new Error("enough")));
        await expect(speech).rejects.toThrow("enough");
      });

      it.each(hostileTexts)(
        "speaks hostile text as text: %s",
        async (_, text) => {
          const said = utterance(text);
          const spoken = await session.speak(said).catch((error: unknown) => error);
          if (spoken instanceof SpeechError) {
            // An engine for English may refuse other letters, and says which.
            expect(spoken.message).toContain("cannot say “");
            expect(text).toMatch(/[^\p{Script=Latin}\p{Script=Common}]/u);
            return;
          }
          if (spoken instanceof Error) throw spoken;
          const { samples, sampleRate, words } = spoken as Spoken;
          expect(samples.length).toBeGreaterThan(0);
          expect(unheld(samples).every((sample) => Math.abs(sample) <= 1)).toBe(true);
          let last = 0;
          for (const { startMs, endMs } of words) {
            expect(startMs).toBeGreaterThanOrEqual(last);
            expect(endMs).toBeGreaterThanOrEqual(startMs);
            last = startMs;
          }
          const end = Math.max(0, ...words.map(({ endMs }) => endMs));
          expect(end).toBeLessThanOrEqual((samples.length * 1000) / sampleRate + 0.001);
          expect(existsSync("/tmp/readout-hostile")).toBe(false);
        },
        180_000,
      );
    });
  },
);

describe("the registry", () => {
  it("has no engine of an unknown name, and names all once", () => {
    expect(engineByName("festival")).toBeNull();
    expect(new Set(engines.map(({ name }) => name)).size).toBe(engines.length);
  });

  it("has an engine that works everywhere, first", () => {
    expect(available[0]).toMatchObject({ available: true });
  });
});
