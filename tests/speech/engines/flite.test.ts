import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import type { SpeechSession } from "../../../src/speech/engine.ts";
import { flite } from "../../../src/speech/engines/flite.ts";
import { asciiOf } from "../../../src/speech/engines/flite-text.ts";
import { passagesOfText } from "../../../src/speech/passages.ts";
import { utterance, voice } from "../script.ts";

let session: SpeechSession | null = null;
let reported: Diagnostic[] = [];
afterEach(async () => {
  await session?.close();
  session = null;
});

async function open(language = "en-US"): Promise<SpeechSession> {
  reported = [];
  const report = (each: Diagnostic) => void reported.push(each);
  session = await flite.open(nodeHost, { language, voices: {} }, report);
  return session;
}

describe("text in ASCII", () => {
  it("loses accents and says so; marks are no loss", () => {
    expect(asciiOf("“São Paulo” – Łódź, it’s £20…")).toEqual({
      text: `"Sao Paulo"  -  Lodz, it's  pounds 20...`,
      respelled: ["“São", "Łódź,", "£20…"].slice(0, 2),
      unsayable: [],
    });
  });

  it("tells what it cannot say at all", () => {
    expect(asciiOf("the 漁 boat, مرحبا ₽5 😀").unsayable).toEqual(["漁", "مرحبا"]);
  });

  it("is ASCII, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(asciiOf(text).text).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });
});

describe("passages of a text", () => {
  it("hold all of it, and no more than they may", () => {
    const words = fc.array(fc.stringMatching(/^[a-z,.]{1,30}$/), { maxLength: 200 });
    fc.assert(
      fc.property(words, (drawn) => {
        const text = drawn.join(" ");
        const passages = passagesOfText(text, 60);
        expect(passages.join(" ").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(60);
      }),
    );
    expect(passagesOfText("x".repeat(130), 60).map(({ length }) => length)).toEqual([60, 60, 10]);
  });
});

describe("flite", () => {
  it("follows rate and pitch", async () => {
    const here = await open();
    const length = async (rate: number, pitch = 0) => {
      const spec = { ...voice("narrator"), rate, pitch };
      return (await here.speak(utterance("The ferry stays.", { voice: spec }))).samples.length;
    };
    const usual = await length(1);
    expect((await length(0.8)) / usual).toBeCloseTo(1.25, 1);
    expect(await length(1, 3)).toBeGreaterThan(0);
  });

  it("warns of letters that it reads in another way, and refuses those that it cannot read", async () => {
    const here = await open();
    await here.speak(utterance("Łódź stays."));
    const said = utterance("Łódź stays.");
    here.readingOf(said);
    here.readingOf(said);
    expect(reported.map(({ code }) => code)).toEqual(["speech/respelled"]);
    await expect(here.speak(utterance("The 漁 stays."))).rejects.toThrow("cannot say “漁”");
  });

  it("says that it has English alone", async () => {
    (await open("fr")).readingOf(utterance("Le bac."));
    expect(reported.map(({ code }) => code)).toEqual(["speech/no-language"]);
  });

  it("goes on after it was stopped", async () => {
    const here = await open();
    const stop = new AbortController();
    const long = here.speak(utterance("The ferry stays for good. ".repeat(100)), stop.signal);
    setTimeout(() => stop.abort(new Error("enough")), 300);
    await expect(long).rejects.toThrow("enough");
    expect((await here.speak(utterance("Yes."))).samples.length).toBeGreaterThan(0);
  });
});
