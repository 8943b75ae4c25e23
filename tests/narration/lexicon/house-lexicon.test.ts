import { readFileSync } from "node:fs";
import loadEspeak, { type SpeechWorker } from "@echogarden/espeak-ng-emscripten";
import { beforeAll, describe, expect, test } from "vitest";
import type { Lexeme } from "../../../src/narration/lexicon/lexicon.ts";
import { readPls } from "../../../src/narration/lexicon/read-pls.ts";
import { mnemonicsOf } from "../../../src/speech/engines/espeak-phonemes.ts";

const file = new URL("../../../styles/lexicon.pls", import.meta.url);
const text = readFileSync(file, "utf8");
/** Entries behind this comment say what the engine says by itself. */
const confirming = text.indexOf("As eSpeak NG reads them by itself");

const fail = (problem: unknown) => {
  throw new Error(JSON.stringify(problem));
};
const lexemes = readPls(text, "lexicon.pls", fail);

let engine: SpeechWorker;

beforeAll(async () => {
  const quiet = { print: () => undefined, printErr: () => undefined };
  engine = new (await loadEspeak(quiet)).eSpeakNGWorker();
  engine.set_voice("gmw/en");
  engine.set_rate(450);
});

describe("the house lexicon", () => {
  test("holds several hundred names, all readable", () => {
    expect(lexemes.length).toBeGreaterThan(800);
  });

  test("has each name once", () => {
    const names = lexemes.map(({ grapheme }) => grapheme);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("has a sound of the engine for every phoneme", () => {
    const unknown = lexemes.filter((lexeme) => "unknown" in mnemonicsOf(ipaOf(lexeme)));
    expect(unknown).toEqual([]);
  });

  test("changes what the engine says, but where it says that it confirms it", () => {
    const idle = [...text.slice(0, confirming).matchAll(/<lexeme>(.*?)<\/lexeme>/g)].flatMap(
      ([, entry = ""]) => {
        const names = [...entry.matchAll(/<grapheme>([^<]*)/g)].map(([, name = ""]) => name);
        const ipa = /<phoneme>([^<]*)/.exec(entry)?.[1] ?? "";
        return names.every((name) => heard(name) === sounded(ipa)) ? [names[0]] : [];
      },
    );
    expect(idle).toEqual([]);
  }, 60_000);
});

describe("the American part of the house lexicon", () => {
  const american = readPls(
    readFileSync(new URL("../../../styles/lexicon-american.pls", import.meta.url), "utf8"),
    "lexicon-american.pls",
    fail,
  );
  const british = new Map(lexemes.map((lexeme) => [lexeme.grapheme, ipaOf(lexeme)]));

  test("says names of the house lexicon in another way, each once", () => {
    expect(american.length).toBeGreaterThan(500);
    expect(new Set(american.map(({ grapheme }) => grapheme)).size).toBe(american.length);
    const idle = american.filter(
      (lexeme) => (british.get(lexeme.grapheme) ?? ipaOf(lexeme)) === ipaOf(lexeme),
    );
    expect(idle).toEqual([]);
  });

  test("has no vowel of Britain, and a sound of the engine for every phoneme", () => {
    const wrong = american.filter(
      (lexeme) =>
        /ɒ|əʊ|eə|ɜː|(?<!a|e|ɔ)ɪə/u.test(ipaOf(lexeme)) || "unknown" in mnemonicsOf(ipaOf(lexeme)),
    );
    expect(wrong).toEqual([]);
  });

  test("covers every name whose British sound America lacks", () => {
    const covered = new Set(american.map(({ grapheme }) => grapheme));
    const missing = lexemes.filter(
      (lexeme) => /ɒ|əʊ|eə|ɜː/u.test(ipaOf(lexeme)) && !covered.has(lexeme.grapheme),
    );
    expect(missing).toEqual([]);
  });
});

function ipaOf({ pronunciation }: Lexeme): string {
  return pronunciation.type === "phonemes" ? pronunciation.ipa : "";
}

function sounded(ipa: string): string {
  const said = mnemonicsOf(ipa);
  if ("unknown" in said) throw new Error(`no sound for ${said.unknown}`);
  return heard(`<phoneme alphabet="espeak" ph="${said.mnemonics}"/>`);
}

/** What the engine says, in its own phonemes, without stress. */
function heard(markup: string): string {
  let phonemes = "";
  engine.synthesize(markup, (_, events) => {
    for (const event of events) if (event.type === "phoneme") phonemes += event.id;
    return false;
  });
  return phonemes.replace(/[ˈˌ_: ]/g, "");
}
