import { describe, expect, test } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import { loadStyle } from "../../src/style/load-style.ts";
import type { ExplainedValue } from "../../src/style/style.ts";

const text = `
article { font-size: 10pt }
@media print { p { text-align: justify } p + p { text-indent: 1em } quote[kind=speech]::before { content: "x" } }
@media speech { quote { voice-rate: 80% } }
`;

async function explained(selector: string) {
  const style = await loadStyle([{ name: "case", file: "case.css", text }], nodeHost, () => {});
  return style.explain(selector);
}

async function value(selector: string, medium: "print" | "speech", property: string) {
  const explanation = await explained(selector);
  if ("message" in explanation) throw new Error(explanation.message);
  return explanation[medium].find((one) => one.property === property);
}

const declared = (found: ExplainedValue | undefined) =>
  found && found.origin.type !== "initial"
    ? text.slice(found.origin.span.start, found.origin.span.end)
    : null;

describe("explain", () => {
  test("says what a property of an element is and where the sheet says so", async () => {
    const align = await value("p", "print", "text-align");
    expect(align).toMatchObject({ value: "justify", origin: { type: "declared" } });
    expect(declared(align)).toBe("text-align: justify");
  });

  test("says from which element a value is inherited", async () => {
    expect(await value("blockquote p", "print", "font-size")).toMatchObject({
      value: "10pt",
      origin: { type: "inherited", from: "article" },
    });
    expect(await value("p", "print", "hyphens")).toMatchObject({ origin: { type: "initial" } });
  });

  test("tells a paragraph from one that follows another", async () => {
    expect(await value("p", "print", "text-indent")).toMatchObject({ value: "0pt" });
    expect(await value("p + p", "print", "text-indent")).toMatchObject({ value: "10pt" });
  });

  test("gives lengths, times and pitches with their units", async () => {
    expect(await value("p", "print", "line-height")).toMatchObject({ value: "12pt" });
    expect(await value("p", "print", "orphans")).toMatchObject({ value: "2" });
    expect(await value("p", "speech", "pause-after")).toMatchObject({ value: "0ms" });
    expect(await value("p", "speech", "voice-pitch")).toMatchObject({ value: "0st" });
    expect(await value("p", "speech", "voice-family")).toMatchObject({ value: "neutral 1" });
  });

  test("takes attributes and pseudo-elements, and both media", async () => {
    const content = await value('quote[kind="speech"]::before', "print", "content");
    expect(declared(content)).toBe('content: "x"');
    expect(await value("quote", "speech", "voice-rate")).toMatchObject({
      origin: { type: "declared" },
    });
  });

  test.each(["parr", "p:first-child", "p,", "", "p[nothing]", "*", "p >", "\u0000"])(
    "says what is wrong with “%s”",
    async (selector) => {
      expect(await explained(selector)).toHaveProperty("message");
    },
  );
});
