import type { Engine } from "./engine.ts";
import { espeak } from "./engines/espeak.ts";
import { system } from "./engines/system.ts";

/** Every speech engine; the first is the default. A new one is a file and a line here. */
export const engines: readonly Engine[] = [espeak, system];

/** The engine that a user calls so, or null. */
export function engineByName(name: string): Engine | null {
  return engines.find((engine) => engine.name === name) ?? null;
}
