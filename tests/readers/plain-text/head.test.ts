import { describe, expect, it } from "vitest";
import { isByline, namesOf } from "../../../src/readers/conventions/byline.ts";
import { datelineLength, isDateline } from "../../../src/readers/conventions/dateline.ts";
import { parseDateLine } from "../../../src/readers/conventions/dates.ts";

describe("a byline", () => {
  it.each([
    ["By Mara Lindqvist", ["Mara Lindqvist"]],
    ["By Mara Lindqvist and Tomás Ó Briain", ["Mara Lindqvist", "Tomás Ó Briain"]],
    ["BY MARA LINDQVIST, JON LUND AND ADA OKAFOR", ["MARA LINDQVIST", "JON LUND", "ADA OKAFOR"]],
    [
      "By J. P. O’Hare, Ludo van der Berg & Xi Wei",
      ["J. P. O’Hare", "Ludo van der Berg", "Xi Wei"],
    ],
    ["By Mara Lindqvist, Transport Correspondent", ["Mara Lindqvist"]],
    ["By Mara Lindqvist in Port Ellis", ["Mara Lindqvist"]],
    ["By Mara Lindqvist | Harbour News", ["Mara Lindqvist"]],
    ["By Mara Lindqvist (mara@example.org)", ["Mara Lindqvist"]],
    ["Von Petra Öztürk und Jan de Vries", ["Petra Öztürk", "Jan de Vries"]],
    ["Interview by Mara Lindqvist", ["Mara Lindqvist"]],
    ["Words by Mara Lindqvist", ["Mara Lindqvist"]],
    ["By Harbour News Staff", []],
    ["By our own reporter", []],
  ])("is known in %j", (text, names) => {
    expect(isByline(text)).toBe(true);
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    "By Thursday the town was under water.",
    "By the time the ferry came, nobody was left",
    "By Mara, with love and anger: a letter",
    "Mara Lindqvist",
    "By and large",
    "By Monday the press team was gone from the quay",
    "By 2031",
    `By ${"Mara ".repeat(100)}`,
  ])("is not seen in %j", (text) => {
    expect(isByline(text)).toBe(false);
  });
});

describe("a dateline", () => {
  it.each([
    "PORT ELLIS, March 14 (Harbour News) —",
    "MOSCOW, April 16 (Reuters) -",
    "WASHINGTON (AP) —",
    "KYIV, Ukraine (AP) —",
    "LONDON —",
    "NEW YORK, 16 Oct. 2026 (CP) --",
    "HEMPSTEAD, N.Y., Sept. 26 (UPI) –",
    "WASHINGTON, D.C. —",
    "SÃO PAULO/RIO DE JANEIRO, 3 de março (CP) –",
    "BADEN-BADEN, 4. November (kna) –",
    "Berlin (dpa) -",
  ])("opens a paragraph: %s", (dateline) => {
    expect(datelineLength(`${dateline} The mill turned.`)).toBe(dateline.length);
    expect(isDateline(dateline)).toBe(true);
  });

  it.each([
    "NATO – the alliance – said no.",
    "BREAKING — The mill turned.",
    "The mill – a ruin – turned.",
    "Mara Lindqvist (41) — the miller — left.",
    "Mara Lindqvist (Labour) — the miller — left.",
    "Mara Lindqvist, 41, — the miller — left.",
    "PORT ELLIS The mill turned.",
    "A - B",
    "“LONDON — The mill",
  ])("is not seen in %j", (text) => {
    expect(datelineLength(text)).toBe(0);
  });

  it("may stand in a line of its own, without a dash", () => {
    expect(isDateline("PORT ELLIS, March 14 (CP)")).toBe(true);
    expect(isDateline("PORT ELLIS")).toBe(false);
  });
});

describe("a date line", () => {
  it.each([
    ["Published: 14 March 2026", { published: "2026-03-14", modified: null }],
    ["First published on Saturday, March 14th, 2026", { published: "2026-03-14", modified: null }],
    ["Updated: 2026-03-14T22:40Z", { published: null, modified: "2026-03-14T22:40:00+00:00" }],
    [
      "Last updated 14 Mar 2026, 9.05 GMT",
      { published: null, modified: "2026-03-14T09:05:00+00:00" },
    ],
    [
      "Posted 2026-03-14 21:05:30 +0530",
      { published: "2026-03-14T21:05:30+05:30", modified: null },
    ],
    [
      "Published 1 Sept 2026 | Updated 2 Sept 2026 at 10:00 UTC",
      { published: "2026-09-01", modified: "2026-09-02T10:00:00+00:00" },
    ],
  ])("is read where it is beyond doubt: %s", (text, dates) => {
    expect(parseDateLine(text)).toEqual(dates);
  });

  it.each([
    "Published: 03/04/2026",
    "Published: 14 March 2026 21:05",
    "Published: 31 February 2026",
    "Published: 14 March 2026 25:00 GMT",
    "Published: last week",
    "Published 14 March 2026 | by hand",
    "14 March 2026",
    "Posted by Mara on 14 March 2026",
  ])("is left in the text where it is not: %s", (text) => {
    expect(parseDateLine(text)).toBeNull();
  });
});
