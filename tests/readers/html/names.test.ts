import { describe, expect, it } from "vitest";
import { namesIn, opensByline } from "../../../src/readers/html/names.ts";

describe("names in a byline", () => {
  it.each([
    ["By Ada Okafor and Jon Lund", ["Ada Okafor", "Jon Lund"]],
    ["Von Ruth Ahlmann und Tobias Kerner, Lübeck", ["Ruth Ahlmann", "Tobias Kerner"]],
    ["By GEMMA STROUT FOR LANTERN ONLINE", ["Gemma Strout"]],
    ["Por Nerea Salduero y Iván Quiroga", ["Nerea Salduero", "Iván Quiroga"]],
    ["Автор: Калина Стоева", ["Калина Стоева"]],
    ["Аутор: Вера Нинковић", ["Вера Нинковић"]],
    ["Szerző: Kerti Dalma", ["Kerti Dalma"]],
    ["Byline Sunniva Aaland", ["Sunniva Aaland"]],
    ["ნინო ქართველაძე", ["ნინო ქართველაძე"]],
    ["كتبت: سلمى الحداد", ["سلمى الحداد"]],
    ["島嶼日報／ 記者陳語彤／花東即時報導", ["陳語彤"]],
    ["本报讯（记者 赵铭、卓玛）", ["赵铭", "卓玛"]],
    ["[여수=남해일보] 윤서진 기자 =", ["윤서진"]],
    ["村瀬香織", ["村瀬香織"]],
    ["Mara Lindqvist, climate correspondent", ["Mara Lindqvist"]],
    ["mara@harbour.example Mara Lindqvist", ["Mara Lindqvist"]],
  ])("are found in “%s”", (line, names) => {
    expect(namesIn(line, [])).toEqual(names);
  });

  it.each([
    "Newsroom",
    "https://social.example/harbour",
    "@harbournews",
    "责任编辑：王磊",
    "기자의 다른 기사",
    "Информация о статье",
    "Horské listy, a.s.",
    "10:32, 14 March 2026",
    "admin",
  ])("are none in “%s”", (line) => {
    expect(namesIn(line, ["Horské listy"])).toEqual([]);
  });

  it("are never those of the outlet", () => {
    expect(namesIn("By Harbour Weekly", ["Harbour Weekly"])).toEqual([]);
  });
});

describe("the beginning of a byline", () => {
  it("is told from a photo credit", () => {
    expect(opensByline("Автор, Мария Орлова")).toBe(true);
    expect(opensByline("Автор фото, Вести долины")).toBe(false);
  });
});
