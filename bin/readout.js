#!/usr/bin/env node
import { main } from "../dist/js/main.js";

process.exitCode = await main(process.argv.slice(2));
