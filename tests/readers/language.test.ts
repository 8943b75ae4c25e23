import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/readers/language.ts";

function guess(text: string, language: string | null = null) {
  const messages: string[] = [];
  const found = languageOf([text], { language }, "a.txt", ({ code, message }) => {
    expect(code).toBe("input/language");
    messages.push(message);
  });
  return { found, messages };
}

describe("the language of a text", () => {
  it.each([
    [
      "de",
      "Die Bäcker in der Stadt fangen nicht mehr vor vier Uhr an, sagte die Frau, und das Brot ist noch warm.",
    ],
    [
      "fr",
      "Le moulin de la baie ne tourne plus depuis que les eaux sont parties, dit une femme qui passe dans la rue.",
    ],
    [
      "es",
      "El molino de la bahía no gira desde que las aguas se fueron, dijo una mujer que pasaba por la calle.",
    ],
    [
      "it",
      "Il mulino della baia non gira da quando le acque sono andate via, ha detto una donna che passava per la strada.",
    ],
    [
      "nl",
      "De molen van het dorp draait niet meer sinds het water is verdwenen, zei een vrouw die door de straat liep.",
    ],
    [
      "pt",
      "O moinho da baía não gira desde que as águas se foram, disse uma mulher que passava pela rua com o seu cão.",
    ],
    [
      "sv",
      "Kvarnen i byn har inte gått sedan vattnet försvann, sade en kvinna som gick på gatan och det var tyst.",
    ],
    ["zh", "夜班渡轮将继续运行到明年。"],
    ["ja", "夜の渡し船は来年まで続く。"],
    ["ko", "밤 연락선은 내년까지 운항한다."],
    ["ru", "Мельница в деревне больше не работает."],
    ["uk", "Млин у селі більше не працює, її зупинили."],
    ["ar", "توقفت الطاحونة في القرية."],
    ["el", "Ο μύλος του χωριού σταμάτησε."],
  ])("is %s by its commonest words or its script, and said to be a guess", (tag, text) => {
    const { found, messages } = guess(text);
    expect(found).toBe(tag);
    expect(messages).toHaveLength(1);
  });

  it("is English without a word where it looks it", () => {
    expect(
      guess("The mill in the village has not turned since the water went, said a woman."),
    ).toEqual({
      found: "en",
      messages: [],
    });
  });

  it("is English with a word where nothing tells", () => {
    const { found, messages } = guess("Ostrava Brno Plzen 2026");
    expect(found).toBe("en");
    expect(messages[0]).toContain("not clear");
  });

  it("is what the user says", () => {
    expect(guess("Die Bäcker in der Stadt", "fr-CA")).toEqual({ found: "fr-CA", messages: [] });
  });
});
