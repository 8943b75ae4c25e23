import { describe, expect, it } from "vitest";
import { phraseIn } from "../../../src/readers/markup/phrases.ts";

describe("a line that pages set between paragraphs", () => {
  it.each([
    ["Lees ook: De brug die er nooit kwam", true, "related link"],
    ["▪ 延伸閱讀：百年隧道重見天日", true, "related link"],
    ["यह भी पढ़ें: पुराना घाट", true, "related link"],
    ["Baca juga: Dermaga Tua", true, "related link"],
    ["Підписуйтесь на наш канал у Telegram", false, "newsletter form"],
    ["تابعوا صوت الساحل على تلغرام", false, "newsletter form"],
    ["Join 40,000 readers on our WhatsApp channel", false, "newsletter form"],
    ["Advertisement · Scroll to continue", false, "advertisement"],
    ["Zur Merkliste hinzufügen", false, "share bar"],
    ["0:00 / 1:42", false, "player"],
    ["（责任编辑：王磊）", false, "page furniture"],
    ["©RIPRODUZIONE RISERVATA", false, "page furniture"],
    ["Published 14 October 2026 Get emails about this page", true, "page furniture"],
    ["Fot. arch. redakcji", false, "page furniture"],
    ["اقرأ أيضاً: مدرسة تحت شجرة التوت", true, "related link"],
    ["The Lantern is free thanks to its readers. Join them today.", false, "newsletter form"],
    ["Apoie o jornalismo independente: faça uma doação.", true, "newsletter form"],
    ["Weitere Informationen:", false, "related link"],
    ["Puedes ver: Los barcos que no vuelven", true, "related link"],
    ["Gefällt Ihnen dieser Artikel?", false, "newsletter form"],
    ["Kommentieren", false, "page furniture"],
    ["(Noch keine Bewertungen)", false, "page furniture"],
  ])("is known: “%s”", (line, hasLink, why) => {
    expect(phraseIn(line, hasLink)).toBe(why);
  });

  it.each([
    "Editor’s note: names were changed.",
    "Read more slowly, she told the children, and they did.",
    "تابع الوزير حديثه عن الميناء الجديد.",
    "Registrati trecento casi in una settimana.",
    "Tag der offenen Tür im Rathaus",
    "Кінець епохи дерев’яних човнів",
    "عضو شورای شهر به بازار رفت.",
    "She put her telegram on the table and said nothing.",
    "See more than 200 boats in the harbour this week",
    "제보자는 이름을 밝히지 않았다.",
    "夏の終わり",
    "The mayor has 22,000 followers on Twitter, and he knows most of them by name.",
    "Published March 2, 2026, the book sold out by noon.",
    "The museum is funded by its members, and they vote on what it buys.",
    "Weitere Informationen hat die Stadt nicht.",
    "Zurück blieb nur der alte Kahn.",
    "Aktualisiert am Montag wird nur die Karte, und die Tafel bleibt, wie sie ist.",
    "They joined the line in front of the bank before dawn.",
  ])("is not “%s”", (line) => {
    expect(phraseIn(line, false)).toBeNull();
  });

  it("may begin as a sentence with a link does", () => {
    const line =
      "See also how the town of Varos, which had no bridge before the war, paid for two of them in ten years.";
    expect(phraseIn(line, true)).toBeNull();
  });
});
