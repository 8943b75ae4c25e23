import { describe, expect, it } from "vitest";
import { detectReader, readers } from "../../src/readers/registry.ts";

const input = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

describe("the readers", () => {
  it("have names of their own, descriptions and endings", () => {
    const names = readers.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { description, extensions } of readers) {
      expect(description).not.toBe("");
      for (const ending of extensions) expect(ending).toMatch(/^[a-z0-9]+$/);
    }
  });

  it("read text whatever the file is called", () => {
    for (const file of ["a.txt", "A.TXT", "article", "-", "a.unknown", "a.html"]) {
      expect(detectReader(input(file, "Mill turns\n\nIt turned.")).name).toBe("text");
    }
  });

  it("never throw and give no article only with an error", async () => {
    const inputs = ["", "\0\0\0", "%PDF-1.7", "a", "\ufffe", "{\\rtf1"].map((text) =>
      input("a", text),
    );
    for (const reader of readers) {
      for (const each of inputs) {
        const severities: string[] = [];
        const articles = await reader.read(each, { language: null }, ({ severity }) =>
          severities.push(severity),
        );
        expect(articles.length === 0).toBe(severities.includes("error"));
      }
    }
  });
});
