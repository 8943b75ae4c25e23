import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import {
  derive,
  part,
  readable,
  type SourceText,
  spanOf,
  textRuns,
  wholeText,
} from "../../src/readers/source-text.ts";

/** A JSON string without its escapes, by hand. */
function unescaped(outer: SourceText): SourceText {
  const tokens = [...outer.text.matchAll(/\\u[0-9a-f]{4}|\\.|[^\\]+/g)];
  return derive(
    outer,
    tokens.map(({ 0: raw, index }) => ({
      text: raw.startsWith("\\") ? JSON.parse(`"${raw}"`) : raw,
      start: index,
      end: index + raw.length,
    })),
  );
}

describe("a derived text", () => {
  const file = '{"body": "<p>Ana \\u201chere\\u201d\\n</p>"}';
  const whole = wholeText(file, "a.json");
  const body = unescaped(part(whole, file.indexOf("<"), file.lastIndexOf('"')));

  it("holds what the pieces say", () => {
    expect(body.text).toBe("<p>Ana “here”\n</p>");
  });

  it("leads back to the file, in step between the escapes", () => {
    const at = body.text.indexOf("here");
    expect(spanOf(body, at, at + 4)).toEqual({
      file: "a.json",
      start: file.indexOf("here"),
      end: file.indexOf("here") + 4,
    });
    const quoted = spanOf(body, at - 1, at + 5);
    expect(file.slice(quoted.start, quoted.end)).toBe("\\u201chere\\u201d");
  });

  it("leads back through another derived text", () => {
    const inner = part(body, 3, body.text.indexOf("</p>"));
    const at = inner.text.indexOf("here");
    const { start, end } = spanOf(inner, at, at + 4);
    expect(file.slice(start, end)).toBe("here");
  });

  it("gives runs that are in step or stand for one piece", () => {
    const at = body.text.indexOf("Ana");
    const runs = textRuns(body, at, at + 11).map((run) =>
      run.type === "text" ? [run.value, file.slice(run.source.start, run.source.end)] : [],
    );
    expect(runs).toEqual([
      ["Ana ", "Ana "],
      ["“", "\\u201c"],
      ["here", "here"],
      ["”", "\\u201d"],
      [" ", "\\n"],
    ]);
  });

  it("has a place for its end, and for an empty text", () => {
    expect(spanOf(whole, file.length, file.length)).toMatchObject({ start: file.length });
    expect(spanOf(part(whole, 3, 3), 0, 0)).toMatchObject({ start: 0, end: 0 });
  });

  it("finds every character where it came from, however often text is cut out", () => {
    const cuts = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), cuts, (text, stretches) => {
        let source = wholeText(text, "a");
        for (const [from, length] of stretches) {
          const end = source.text.length;
          const start = Math.min(from, end);
          const beyond = Math.min(start + length, end);
          source = derive(source, [
            { text: source.text.slice(0, start), start: 0, end: start },
            { text: source.text.slice(beyond), start: beyond, end },
          ]);
        }
        for (let at = 0; at < source.text.length; at++) {
          const { start, end } = spanOf(source, at, at + 1);
          expect(text.slice(start, end)).toBe(source.text[at]);
        }
      }),
    );
  });
});

describe("readable", () => {
  it("takes out what nobody can read, and says so once for each kind", () => {
    const diagnostics: Diagnostic[] = [];
    const source = readable(wholeText("a\0b\0c\u00ad\u202ed", "a"), (each) =>
      diagnostics.push(each),
    );
    expect(source.text).toBe("abcd");
    expect(spanOf(source, 3, 4)).toMatchObject({ start: 7, end: 8 });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "2 × NUL character left out, the first of them here",
      "1 × direction override left out",
    ]);
  });
});
