import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/annotators/rules.ts";

const annotators = join(import.meta.dirname, "../../src/annotators");

/** Each rule, with the place that the table of `src/annotators/README.md` gives. */
const places = readFileSync(join(annotators, "README.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, names = "", place = ""] = /^\| (`[^|]+`) \| `([^`]+)` \|.*\|$/.exec(line) ?? [];
    return [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => [name, place] as const);
  });

test("the table of rules has every rule, and no other", () => {
  expect(places.map(([rule]) => rule).toSorted()).toEqual(Object.keys(rules).toSorted());
});

test.each(places)("the rule %s is found in %s", (rule, place) => {
  expect(codeIn(place)).toContain(`"${rule}"`);
});

/** The code of a file, or of all files in a folder, that a place in the table stands for. */
function codeIn(place: string): string {
  const path = join(annotators, place.replace("<language>", "en"));
  if (!statSync(path).isDirectory()) return readFileSync(path, "utf8");
  return readdirSync(path)
    .map((name) => readFileSync(join(path, name), "utf8"))
    .join("\n");
}
