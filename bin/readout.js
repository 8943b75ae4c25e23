#!/usr/bin/env node
import { loadProgram } from "./load-program.js";

const program = loadProgram();
if (program) process.exitCode = await program.main(process.argv.slice(2));
else {
  console.error("readout: not built yet: run `npm ci && npm run build` in its folder first");
  process.exitCode = 2;
}
