#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

// Node 22 and later keep compiled code from one run to the next.
module.enableCompileCache?.();

const program = new URL("../dist/js/main.js", import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("readout: not built yet: run `npm ci && npm run build` in its folder first");
  process.exitCode = 2;
}
