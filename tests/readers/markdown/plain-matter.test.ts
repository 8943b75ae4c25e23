import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { plainMatter } from "../../../src/readers/markdown/plain-matter.ts";

/** What front matter is made of, whole and in parts. */
const scraps = fc.constantFrom(
  ...["title", "author", "date", "true", "Null", "no", "y", "a-b", "a_b", "é", "水", "x1"],
  ...[": ", ":", " :", ": ", ": ", "\n", "\n", "\n\n", "\r\n", "\r", "\t", " ", "  ", "\n- "],
  ...["\n  - ", "\n - ", "- ", "# ", " #", "#", '"', "'", '"The gates"', "'The gates'", "''"],
  ...["The gates shut", "Mill: it turns", "R&D", "a, b", "[a]", "{a}", "*a", "&a", "!a", "|", ">"],
  ...[
    "%",
    "@",
    "`",
    "~",
    "null",
    "False",
    "2026-03-14",
    "2026-03-14T10:00:00Z",
    "2026-03-14 10:00",
  ],
  ...["2026", "1e3", "0x1f", ".5", ".inf", "-1", "+1", "---", "...", "?", "<<", "=", "\\n", "\\"],
  ...["\u00a0", "\u2028", "\u0085", "\u00ad", "\ufeff", "\u200c", "𝒳", "\ud800", "“No,” she said"],
);

const words = fc.oneof(
  fc.array(scraps, { maxLength: 3 }).map((parts) => parts.join("")),
  fc
    .array(fc.constantFrom("The", "gates", "R&D", "it's", "a:b", "C#", "“No”"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(" ")),
);

const field = fc.oneof(
  fc
    .tuple(fc.constantFrom("title: ", "Author:  ", "date: ", "a-1: "), words)
    .map((parts) => parts.join("")),
  fc
    .tuple(
      fc.constantFrom("tags:", "null:", "x y:", "9:", "true :", "b:"),
      fc.constantFrom("\n  - ", "\n- ", " ", "\n    - ", "\n  -  "),
      fc.array(words, { minLength: 1, maxLength: 3 }),
    )
    .map(([name, mark, values]) => name + values.map((each) => mark + each).join("")),
);

const matter = fc.oneof(
  fc.array(field, { minLength: 1, maxLength: 2 }).map((fields) => fields.join("\n")),
  fc.array(scraps, { maxLength: 6 }).map((parts) => parts.join("")),
);

/** The fields as the parser has them; null where it has none, or an error. */
function parsed(text: string): unknown {
  try {
    return parse(text, { schema: "core", maxAliasCount: 20, logLevel: "error" });
  } catch {
    return null;
  }
}

describe("front matter read at sight", () => {
  it("says what its parser says, or leaves it to it", () => {
    fc.assert(
      fc.property(matter, (text) => {
        const fields = plainMatter(text);
        fc.pre(fields !== null && fields.size > 0);
        expect(Object.fromEntries(fields ?? [])).toEqual(parsed(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads lines of names and words, quoted or not, dates, and lists of words", () => {
    const text = [
      "title: The gates, “for now”, shut: again".replace("shut: ", "shut:"),
      'standfirst: "A deal: nobody signed it"',
      "note: 'C# and #tags'",
      "date: 2026-03-14T10:00:00+01:00",
      "",
      "authors:",
      "  - Mara Lindqvist",
      "  - 'J. Doe'",
    ];
    expect(plainMatter(text.join("\n"))).toEqual(
      new Map<string, unknown>([
        ["title", "The gates, “for now”, shut:again"],
        ["standfirst", "A deal: nobody signed it"],
        ["note", "C# and #tags"],
        ["date", "2026-03-14T10:00:00+01:00"],
        ["authors", ["Mara Lindqvist", "J. Doe"]],
      ]),
    );
  });

  it.each([
    ["a value that goes on in the next line", "title: The gates\n  shut"],
    ["a colon that could be a field's", "title: Mill: it turns"],
    ["a comment", "title: Mill # draft"],
    ["a number", "issue: 12"],
    ["an empty field", "title:"],
    ["a name that comes twice", "title: A\ntitle: B"],
    ["an anchor", "title: &a Mill"],
    ["an escape", 'title: "a\\tb"'],
  ])("leaves %s to the parser", (_, text) => {
    expect(plainMatter(text)).toBeNull();
  });
});
