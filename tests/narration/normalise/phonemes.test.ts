import { readFileSync } from "node:fs";
import loadEspeak, { type SpeechWorker } from "@echogarden/espeak-ng-emscripten";
import { beforeAll, describe, expect, test } from "vitest";
import { readings } from "../readings.ts";

let engine: SpeechWorker;

beforeAll(async () => {
  const quiet = { print: () => undefined, printErr: () => undefined };
  engine = new (await loadEspeak(quiet)).eSpeakNGWorker();
  engine.set_voice("gmw/en");
  engine.set_rate(450);
});

/** What the engine says, in its own phonemes, without stress and pauses. */
function heard(text: string): string {
  let phonemes = "";
  const markup = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  engine.synthesize(markup, (_, events) => {
    for (const event of events) if (event.type === "phoneme") phonemes += event.id;
    return false;
  });
  return phonemes.replace(/[ˈˌ_ː: ]/g, "");
}

/** Words of the engine that no listener should hear: how it names signs and letters it cannot read. */
const slips = ["slash", "Roman two", "Roman four", "asterisk", "tilde", "dot two b n"];

const sentences = [
  "The MPs backed the $1.2bn deal 3-2 at 10.30am on 14 March 2026.",
  "World War II ended in 1945; King Charles III spoke of the 1990s.",
  "CO2 fell 3.4% y/y to 5bcm between 2015–17, and/or by 12/06.",
  "Gen. Okafor and Lt-Col Lund live at 10 Downing St, St Marn, near No 10.",
  "The U.S. President met J.K. Lund of the WHO at 6 p.m. Monday.",
  "A 5.56mm round, a 100km/h wind and -20°C: Fig. 3, pp. 12–15.",
  "He/she paid €3m–€4m, Rs 500, kr. 20 and £9.99 for 7/10 of it*.",
  "#HarbourTalks: the LGBTQ+ group, HIV/AIDS and AFP/Harbour News.",
  "The AA+ rating, the 9/11 attacks, flight MH370, U-235 and Chapter IV.",
  "Talks – held 28 Feb–2 March … failed 0-0, said NGOs’ chiefs.",
];

describe("by phonemes", () => {
  test.each(sentences)("no sign is named in: %s", (sentence) => {
    const said = heard(readings(sentence, "en-GB").text);
    expect(said.length).toBeGreaterThan(40);
    for (const slip of slips) expect(said).not.toContain(heard(slip));
  });

  test("the check hears what it looks for in the text as written", () => {
    expect(heard("and/or 12/06 km/h")).toContain(heard("slash"));
    expect(heard("World War II")).toContain(heard("Roman two"));
  });

  test.each([
    ["a NEW law", "a new law"],
    ["IF NOT, OUT", "if not, out"],
    ["JIM SHAW", "Jim Shaw"],
    ["NASA’s probe", "Nasa’s probe"],
    ["UNESCO’s list", "Unesco’s list"],
    ["an IV line", "an I.V line"],
    ["Kenbar IV is", "Kenbar Four is"],
    ["the .NET tools", "the dot net tools"],
    ["Lund ― and Marsh", "Lund and Marsh"],
  ])("%s sounds as %s does", (written, sounding) => {
    expect(heard(readings(written, "en-GB").text)).toBe(heard(sounding));
    expect(heard(written)).not.toBe("");
  });

  test("letters before a capital make no pause and are letters", () => {
    const said = heard(readings("the U.S. President", "en-GB").text);
    expect(said).toBe(heard("the U.S President"));
  });

  test("the whole golden table is said without a stroke, but in web addresses", () => {
    const folder = new URL("../../cases/say/", import.meta.url);
    for (const name of ["money", "dates", "ranges", "units", "symbols", "roman"]) {
      const lines = readFileSync(new URL(`${name}.tsv`, folder), "utf8")
        .split("\n")
        .slice(1);
      const spoken = lines.filter((line) => line.includes("\t")).map((line) => line.split("\t")[1]);
      expect(spoken.filter((text) => text?.includes("/"))).toEqual([]);
    }
  });
});
