import type { Engine } from "./engine.ts";
import { azure } from "./engines/azure.ts";
import { command } from "./engines/command.ts";
import { espeak } from "./engines/espeak.ts";
import { espeakNative } from "./engines/espeak-native.ts";
import { flite } from "./engines/flite.ts";
import { google } from "./engines/google.ts";
import { polly } from "./engines/polly.ts";
import { sherpa } from "./engines/sherpa.ts";
import { system } from "./engines/system.ts";

/** Every speech engine; the first is the default. A new one is a file and a line here. */
export const engines: readonly Engine[] = [
  espeak,
  espeakNative,
  flite,
  system,
  command,
  sherpa,
  polly,
  google,
  azure,
];

/** The engine that a user calls so, or null. */
export function engineByName(name: string): Engine | null {
  return engines.find((engine) => engine.name === name) ?? null;
}
