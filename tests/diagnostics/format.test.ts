import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { catalog } from "../../src/diagnostics/catalog.ts";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { formatDiagnostic, placesIn, positionOf, visible } from "../../src/diagnostics/format.ts";

const source = "First line\r\nthe secönd “line” here\nthird";

describe("formatDiagnostic", () => {
  it("gives place, code, message, excerpt with carets and help", () => {
    const start = source.indexOf("“");
    const span = { file: "in/a.txt", start, end: start + 6 };
    expect(
      formatDiagnostic(
        diagnose("input/bad-encoding", "odd marks", { span, help: "Fix them." }),
        source,
      ),
    ).toBe(
      [
        "in/a.txt:2:12: warning input/bad-encoding: odd marks",
        "     2 | the secönd “line” here",
        "       |            ^^^^^^",
        "  help: Fix them.",
      ].join("\n"),
    );
  });

  it("does without a place and without a source", () => {
    expect(formatDiagnostic(diagnose("options/bad-value", "no"), null)).toMatch(
      /^readout: error options\/bad-value: no\n/,
    );
  });

  it("cuts a window out of a very long line", () => {
    const long = `${"x".repeat(100_000)}HERE${"y".repeat(100_000)}`;
    const span = { file: "a.txt", start: 100_000, end: 100_004 };
    const [, line = "", carets = ""] = formatDiagnostic(
      diagnose("input/bad-encoding", "m", { span }),
      long,
    ).split("\n");
    expect(line.length).toBeLessThan(120);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
  });

  it("never lets an article drive the terminal", () => {
    const span = { file: "\u001b[2J.txt", start: 0, end: 4 };
    const text = formatDiagnostic(
      diagnose("input/bad-encoding", "a\u001b]0;x\u0007b\u202e", { span }),
      "\u001b[31mred",
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("positionOf", () => {
  it("counts lines by any line end and columns in characters", () => {
    const text = "a\r\nb\rc\n😀d";
    expect(positionOf(text, text.indexOf("d"))).toMatchObject({ line: 4, column: 2 });
    expect(positionOf(text, 0)).toMatchObject({ line: 1, column: 1 });
  });
});

describe("visible", () => {
  it("shows control characters as their pictures", () => {
    expect(visible("a\u0000b\u001bc")).toBe("a␀b␛c");
  });
});

describe("the catalog", () => {
  it("names every problem area/what and tells what to do in a sentence", () => {
    for (const [code, { help }] of Object.entries(catalog)) {
      expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      expect(help, code).toMatch(/^[A-Z`].+[.]$/);
    }
  });
});

test("places of many offsets are those of each", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n"), { maxLength: 40 }),
      fc.array(fc.nat(50), { maxLength: 8 }),
      (pieces, offsets) => {
        const text = pieces.join("");
        const place = placesIn(text);
        for (const offset of offsets.filter((each) => isBoundary(text, each))) {
          const { line, column } = positionOf(text, offset);
          expect(place(offset)).toEqual({ line, column });
        }
      },
    ),
  );
});

/** Whether an offset lies in a text, and inside neither a character nor a line end. */
function isBoundary(text: string, offset: number): boolean {
  // Without the flag u, which would see a pair as one character.
  const around = text.slice(Math.max(0, offset - 1), offset + 1);
  return offset <= text.length && !/^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])/.test(around);
}
