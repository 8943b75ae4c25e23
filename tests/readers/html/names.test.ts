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
    ["By Ada Okafor @adaokafor Jon Lund", ["Ada Okafor", "Jon Lund"]],
    ["Jon Lund, HARBOUR TV", ["Jon Lund"]],
    ["Mara Lindqvist For Lantern Online", ["Mara Lindqvist"]],
    ["سلمى الحداد - القاهرة", ["سلمى الحداد"]],
    ["Eingestellt von Ruth Ahlmann", ["Ruth Ahlmann"]],
    ["Ruth Ahlmann, Illustration von Tobias Kerner", ["Ruth Ahlmann"]],
    ["Justus van den Berg y Nerea de la Fuente", ["Justus van den Berg", "Nerea de la Fuente"]],
    ["Mara Lindqvist and HBW Wire", ["Mara Lindqvist"]],
    ["Von Ruth Ahlmann.", ["Ruth Ahlmann"]],
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
    "Text size",
    "Name (required)",
    "Zeige alle Beiträge dieser Seite",
    "Zur kompletten Strecke",
    "Autor",
    "Por",
    "Lantern Verlag GmbH, Osterried, Germany",
    "Ministry of Ports and Waters",
    "Bundesanstalt für Wald und Wasser",
    "Em Porto Velho",
    "Übersetzung Ruth Ahlmann",
    "Developed by Jon Lund",
  ])("are none in “%s”", (line) => {
    expect(namesIn(line, ["Horské listy"])).toEqual([]);
  });

  it("are never those of the outlet", () => {
    expect(namesIn("By Harbour Weekly", ["Harbour Weekly"])).toEqual([]);
    expect(namesIn("La Crónica", ["lacronica.example"])).toEqual([]);
    expect(namesIn("Tide & Harbour", ["Tide & Harbour"])).toEqual([]);
  });
});

describe("the beginning of a byline", () => {
  it("is told from a photo credit", () => {
    expect(opensByline("Автор, Мария Орлова")).toBe(true);
    expect(opensByline("Автор фото, Вести долины")).toBe(false);
  });
});
