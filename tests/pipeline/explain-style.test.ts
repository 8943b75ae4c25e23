import { expect, test } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import { explainStyle, listSheets } from "../../src/pipeline/explain-style.ts";

test("every sheet says in a line what it is", async () => {
  const sheets = await listSheets(nodeHost);
  const names = sheets.map(({ name }) => name);
  for (const name of ["readout", "two-column", "large-print", "dyslexia-friendly", "proof"])
    expect(names).toContain(name);
  for (const { name, description } of sheets) expect(description, name).toMatch(/^[A-Z].{8,}/);
});

test("names sheet and line of each value, through the edition that was chosen", async () => {
  const { properties, problem } = await explainStyle(
    "headline",
    { edition: "large-print" },
    nodeHost,
  );
  expect(problem).toBeNull();
  const size = properties.find(
    ({ medium, property }) => medium === "print" && property === "font-size",
  );
  expect(size).toMatchObject({ value: "28pt" });
  expect(size?.origin).toMatch(/^large-print\.css:\d+$/);
});

test("says what is wrong with a selector or a style", async () => {
  expect((await explainStyle("headlin", {}, nodeHost)).problem).toMatch(
    /no element “headlin”|no element "headlin"/,
  );
  const { diagnostics } = await explainStyle("p", { edition: "nothing" }, nodeHost);
  expect(diagnostics.map(({ code }) => code)).toEqual(["style/missing"]);
});
