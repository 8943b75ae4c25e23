import { expect, test } from "vitest";
import { readableAddress } from "../../src/document/readable-address.ts";

test("shows the letters of an address, and leaves codes that stand for no letters", () => {
  expect(readableAddress("https://e.example/%D9%86%D9%87%D8%B1/1?q=%E0%B8%99%E0%B9%89")).toBe(
    "https://e.example/نهر/1?q=น้",
  );
  // A space, a percent sign, a dash, a mark that turns the direction of what follows, half a letter.
  for (const codes of ["%20", "%25", "%E2%80%94", "%E2%80%AE", "%D9", "%C3%28"])
    expect(readableAddress(`https://e.example/a${codes}b`)).toBe(`https://e.example/a${codes}b`);
});
