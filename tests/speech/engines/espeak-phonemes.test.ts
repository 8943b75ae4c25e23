import { readFileSync } from "node:fs";
import loadEspeak, { type SpeechWorker } from "@echogarden/espeak-ng-emscripten";
import { beforeAll, describe, expect, it } from "vitest";
import { knownSounds, mnemonicsOf } from "../../../src/speech/engines/espeak-phonemes.ts";

let engine: SpeechWorker;

beforeAll(async () => {
  const quiet = { print: () => undefined, printErr: () => undefined };
  engine = new (await loadEspeak(quiet)).eSpeakNGWorker();
});

describe("mnemonicsOf", () => {
  it.each([
    ["ˈpuːtɪn", "'pu:tIn"],
    ["liː ʃæŋˈfuː", "li:||SaN'fu:"],
    ["ʃiː dʒɪnˈpɪŋ", "Si:||dZIn'pIN"],
    ["t͡ʃɛˈt͡ʃɛn.jə", "tSE'tSEnj@"],
    ["ˈbʌtn̩", "'bVtn-"],
    ["vɔɪ̯", "vOI"],
    ["ʁa", "ra"],
  ])("writes /%s/ as %s", (ipa, mnemonics) => {
    expect(mnemonicsOf(ipa)).toEqual({ mnemonics });
  });

  it("takes composed and decomposed spellings alike", () => {
    expect(mnemonicsOf("çã".normalize("NFC"))).toEqual(mnemonicsOf("çã".normalize("NFD")));
  });

  it.each(["ǃa", "a☃", "<b>", '"', "p;"])(
    "names the first sound of %s that it has none for",
    (ipa) => {
      expect(mnemonicsOf(ipa)).toHaveProperty("unknown");
    },
  );

  it("has a sound for everything in the house lexicon", () => {
    const lexicon = readFileSync(new URL("../../../styles/lexicon.pls", import.meta.url), "utf8");
    const all = [...lexicon.matchAll(/<phoneme>([^<]*)<\/phoneme>/g)].map(([, ipa = ""]) => ipa);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((ipa) => "unknown" in mnemonicsOf(ipa))).toEqual([]);
  });

  // A mnemonic that a voice does not know silences the rest of the word: the end must be heard.
  it.each(["gmw/en", "gmw/en-US", "gmw/en-GB-x-rp"])("gives %s only what it can say", (voice) => {
    expect(engine.set_voice(voice)).toBe(0);
    const unsaid = knownSounds.filter((sound) => !heard(`bɑː${sound}sɑːb`).endsWith("sˈɑːb"));
    expect(unsaid).toEqual([]);
  });

  it.each([
    ["ˈpuːtɪn", "pˈuːtɪn"],
    ["liː ʃæŋˈfuː", "liːʃaŋfˈuː"],
    ["zɪˈlɛnski", "zɪlˈɛnski"],
    ["bəʊˈriːs", "bəʊɹˈiːs"],
  ])("is heard as written: /%s/", (ipa, phonemes) => {
    engine.set_voice("gmw/en");
    expect(heard(ipa)).toBe(phonemes);
  });
});

/** What the engine really says, in its own IPA. The last syllable is stressed where none is marked. */
function heard(ipa: string): string {
  const said = mnemonicsOf(ipa);
  if ("unknown" in said) return `no ${said.unknown}`;
  let phonemes = "";
  engine.synthesize(`<phoneme alphabet="espeak" ph="${said.mnemonics}"/>`, (_, events) => {
    for (const event of events) if (event.type === "phoneme") phonemes += event.id;
    return false;
  });
  return phonemes;
}
