import { describe, expect, it } from "vitest";
import { bylineIn, writersIn } from "../../../src/readers/html/byline-line.ts";

const writers = (line: string) => {
  const { start, end } = writersIn(line);
  return line.slice(start, end);
};

describe("the writers in a byline", () => {
  it.each([
    ["By Ada Okafor Thursday, November 9, 2026 4:41AM", "By Ada Okafor"],
    ["Von Ruth Ahlmann am Samstag, 19. Oktober 2026 um 11:14 Uhr", "Von Ruth Ahlmann"],
    ["02.02.2026, 11:30 Uhr von Tobias Kerner", "von Tobias Kerner"],
    ["Nerea Salduero 04 de mayo 2026, 12:00 A. M.", "Nerea Salduero"],
    ["Ada Okafor | Sep. 21, 2026, 3:17 PM | 1,209 | 5", "Ada Okafor"],
    ["Lake News | By Ada Okafor | April 13, 2026", "By Ada Okafor"],
    ["By Ada Okafor • Published November 1, 2026", "By Ada Okafor"],
    ["By Ada Okafor @adaokafor", "By Ada Okafor @adaokafor"],
    ["Ruth Ahlmann Stand: 05. Februar 2026", "Ruth Ahlmann"],
    [
      "Von Ruth Ahlmann, Online-Redaktion Veröffentlicht: 26.12.2026",
      "Von Ruth Ahlmann, Online-Redaktion",
    ],
    ["Plácido Domingo, crítico", "Plácido Domingo, crítico"],
    ["Wednesday, 08 Apr 2026 11:39 PM GNT", ""],
    ["", ""],
  ])("of “%s” are “%s”", (line, expected) => {
    expect(writers(line)).toBe(expected);
  });
});

describe("a byline fit to be read out", () => {
  it.each([
    [
      "By Ada Okafor, Senior Harbour Reporter",
      ["Ada Okafor"],
      "By Ada Okafor, Senior Harbour Reporter",
    ],
    ["By Port Ellis Wire", [], "By Port Ellis Wire"],
    ["Redaktion Hafenblick", [], "Redaktion Hafenblick"],
    ["聯合島報 記者林宸語／即時報導", ["林宸語"], "聯合島報 記者林宸語／即時報導"],
  ])("is “%s” with its names", (line, authors, expected) => {
    const stretch = bylineIn(line, authors);
    expect(stretch && line.slice(stretch.start, stretch.end)).toBe(expected);
  });

  it.each([
    ["ByAda Okafor", ["Ada Okafor"]],
    ["Links for Ada Okafor", ["Ada Okafor"]],
    ["By Ada Okafor @adaokafor", ["Ada Okafor"]],
    ["Bella says:", []],
    ["Text size: Smaller Bigger", []],
    ["1 Min Read", []],
    ["oradmin", []],
    ["By", []],
    ["Autor Schlink: „Ein großes Buch“", []],
  ])("is not “%s”", (line, authors) => {
    expect(bylineIn(line, authors)).toBeNull();
  });
});
