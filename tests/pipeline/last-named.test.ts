import { describe, expect, test } from "vitest";
import { slice } from "../../src/document/span.ts";
import { lastNamed } from "../../src/pipeline/last-named.ts";

describe("the last name before words without one", () => {
  const text = "Ilka Varos came. Varosburg slept. Varos sang. She left. Ilka Varos is back.";

  test("the surname counts, as a whole word alone", () => {
    const found = lastNamed(text, "Ilka Varos", text.indexOf("She"));
    expect(found?.start).toBe(text.indexOf("Varos sang"));
  });

  test("a full name is shown in full", () => {
    const found = lastNamed(text, "Ilka Varos", text.indexOf("sang") - 8);
    expect(found && slice(text, found)).toBe("Ilka Varos");
  });

  test("a name that comes later is none before", () => {
    expect(lastNamed("She left. Ilka Varos is back.", "Ilka Varos", 0)).toBeNull();
    expect(lastNamed("She left. Ilka Varos is back.", "", 9)).toBeNull();
  });
});
