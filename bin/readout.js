#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Node 22 and later keep compiled code from one run to the next.
module.enableCompileCache?.();

// The V8 of Node 20 makes machine code so early that most of an article's run goes into code that is hardly
// used. With eight times the usual patience for functions one article takes a sixth less CPU time, a pack of
// twenty a quarter less and one of two hundred a tenth. Patterns are machine code from their second use on:
// the long ones of translation cues are used a few times in an article, and tidying up what is run until
// then takes longer than running it. Later versions decide by other measures.
if (process.versions.node.startsWith("20.")) {
  setFlagsFromString("--interrupt-budget=528000");
  setFlagsFromString("--regexp-tier-up-ticks=10");
  setFlagsFromString("--no-regexp-peephole-optimization");
}

const program = new URL("../dist/js/main.js", import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("readout: not built yet: run `npm ci && npm run build` in its folder first");
  process.exitCode = 2;
}
