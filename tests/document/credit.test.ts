import { expect, test } from "vitest";
import { isCredit } from "../../src/document/credit.ts";

test.each([
  "Photo: Ada Lund",
  "(Photo: Getty Images)",
  "Foto: Jon Lund/dpa",
  "Fotos: © Lund Okafor",
  "Ada Lund / AP",
  "Jon Lund via Reuters",
  "© Harbour News",
])("a credit: %s", (caption) => {
  expect(isCredit(caption)).toBe(true);
});

test.each([
  "The mill at dawn. Photo: Ada Lund",
  "A photo of the mill that Ada Lund gave to the museum in 1950",
  "Ada Lund at the mill",
  "Pictures show the flood",
  "",
])("none: %s", (caption) => {
  expect(isCredit(caption)).toBe(false);
});
