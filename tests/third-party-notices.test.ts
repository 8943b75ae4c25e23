import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("names every package that ships, with its version", () => {
  const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
  const { packages }: { packages: Record<string, { version: string; dev?: boolean }> } = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  );
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
  const names = shipped.map(
    ([path, { version }]) => `| ${path.split("node_modules/").at(-1)} ${version} |`,
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !notices.includes(name))).toEqual([]);
});
