import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDate } from "../../../src/readers/html/written-date.ts";

describe("a date in words or numbers", () => {
  it.each([
    ["14. März 2026", "de"],
    ["Datum:14. März 2026", "de"],
    ["14 mrt. 2026", "nl"],
    ["14.mar.2026 às 10h32", "pt"],
    ["2 cze 2005, 14 marca 2026", "pl", "2005-06-02"],
    ["Sat, 14 Mar 2026 10:32 AM (IST)", "hi"],
    ["March 14th, 2026", "en"],
    ["14 Sept 2026", "en", "2026-09-14"],
    ["14 Μαρτίου 2026, 10:32", "el"],
    ["14 березня 2026", "uk"],
    ["السبت 14 مارس 2026 - 10:32", "ar"],
    ["14 آذار 2026", "ar"],
    ["১৪ মার্চ ২০২৬, ১০: ৩২", "bn"],
    ["14 במרץ 2026", "he"],
    ["2026. március 14.", "hu"],
    ["2026年3月14日", "ja"],
    ["등록 2026.03.14 10:32:07", "ko"],
    ["Thứ bảy, 14/3/2026, 10:32 (GMT+7)", "vi"],
    ["14.03.26 | 08:15", "he"],
  ])("reads “%s” (%s)", (text, language, day = "2026-03-14") => {
    expect(writtenDate(text, language)).toBe(day);
  });

  it("counts the years of the Buddhist era from the Thai one", () => {
    expect(writtenDate("14 มี.ค. 2569 10:32 น.", "th")).toBe("2026-03-14");
  });

  it("finds the day that the Persian calendar names", () => {
    expect(writtenDate("۲۳ اسفند ۱۴۰۴ - ۱۰:۳۲", "fa")).toBe("2026-03-14");
    expect(writtenDate("۱ فروردین ۱۴۰۵", "fa")).toBe("2026-03-21");
  });

  it("does not guess which of two numbers is the month in American English", () => {
    expect(writtenDate("3/4/2026", "en")).toBeNull();
    expect(writtenDate("3/4/2026", "fr")).toBe("2026-04-03");
  });

  it.each(["call 12 monkeys 2026", "room 2026", "99.99.2026", ""])("sees none in “%s”", (text) => {
    expect(writtenDate(text, "en")).toBeNull();
  });

  it("reads every day back as ICU writes it", () => {
    const languages = [
      "de",
      "fr",
      "es",
      "it",
      "pt",
      "nl",
      "sv",
      "pl",
      "cs",
      "ru",
      "uk",
      "el",
      "tr",
      "id",
    ];
    const day = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2035-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (date, language) => {
        const written = date.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
        expect(writtenDate(written, language)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});
