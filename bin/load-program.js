import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

const folder = fileURLToPath(new URL("../dist/program", import.meta.url));
const compiled = join(folder, "compiled");

/**
 * The program, and a function that keeps what V8 has compiled of it by then; null where it is not built.
 *
 * Building Readout runs the program and keeps the code, so that no run after it needs to compile: that took a sixth of
 * an article's CPU time. V8 takes such code for scripts alone, which Node does not load that way, so they are loaded
 * here. What another Node or other scripts were compiled to goes by another name, and is not found.
 *
 * @returns {{ main: (args: readonly string[]) => Promise<number>, keepCompiled: () => void } | null}
 */
export function loadProgram() {
  if (!existsSync(join(folder, "main.cjs"))) return null;
  setFlags();
  const node = nodeInUse();
  const scripts = new Map();
  const modules = new Map();
  const fromPackages = createRequire(join(folder, "main.cjs"));
  const { main } = load("./main.cjs");
  return { main, keepCompiled };

  function load(name) {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = join(folder, name);
    const run = compile(filename).runInThisContext();
    run(module.exports, module, require, (id) => import(id), filename);
    return module.exports;
  }

  function require(id) {
    return id.startsWith("./") ? load(id) : fromPackages(id);
  }

  function compile(filename) {
    const source = readFileSync(filename);
    setWasmPatience();
    const kept = join(compiled, createHash("sha256").update(node).update(source).digest("hex"));
    const text = `(function (exports, module, require, $import, __filename) {${source}\n})`;
    const script = new Script(text, {
      filename,
      cachedData: existsSync(kept) ? readFileSync(kept) : undefined,
    });
    scripts.set(kept, script);
    return script;
  }

  function keepCompiled() {
    mkdirSync(compiled, { recursive: true });
    setWasmPatience();
    for (const [kept, script] of scripts) writeFileSync(kept, script.createCachedData());
  }
}

/** What tells this Node from others: of one version there are several builds, and V8 does not tell these apart. */
function nodeInUse() {
  const { size, mtimeMs } = statSync(process.execPath);
  return `${process.version} ${process.arch} ${size} ${mtimeMs}`;
}

/**
 * The V8 of Node 20 makes machine code so early that most of an article's run goes into code that is hardly
 * used. With eight times the usual patience for functions one article takes a sixth less CPU time, a pack of
 * twenty a quarter less and one of two hundred a tenth. Of WebAssembly (HarfBuzz) it would make better code for
 * more than a tenth of an article's time: thirty-two times the patience leaves that to long runs, and functions
 * are checked when they are first called. Patterns are machine code from their second use on: the long ones of
 * translation cues are used a few times in an article, and tidying up what is run until then takes longer than
 * running it. Later versions decide by other measures.
 */
function setFlags() {
  if (!process.versions.node.startsWith("20.")) return;
  setFlagsFromString("--interrupt-budget=528000");
  setFlagsFromString("--wasm-lazy-validation");
  setFlagsFromString("--regexp-tier-up-ticks=10");
  setFlagsFromString("--no-regexp-peephole-optimization");
}

/**
 * V8 takes no code that was kept under other flags; and the speech engine is compiled under a patience of its own,
 * which leaves V8's usual one behind.
 */
function setWasmPatience() {
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--wasm-tiering-budget=57600000");
}
