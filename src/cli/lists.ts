import { nodeHost } from "../host/node-host.ts";
import { dialects } from "../narration/ssml/dialect.ts";
import { readers } from "../readers/registry.ts";
import { renderers } from "../renderers/registry.ts";
import { engines } from "../speech/registry.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

type ListCommand = (options: CommandOptions, terminal: Terminal) => Promise<number>;

/** `readout formats | engines | voices`: what is here, what is missing and how to get it. */
export const listCommands: Readonly<Record<"formats" | "engines" | "voices", ListCommand>> = {
  formats: async (options, terminal) => {
    if (options.schema) {
      const { inspectionSchema } = await import("../renderers/inspection-schema.ts");
      terminal.record(inspectionSchema);
      return exitCode.done;
    }
    for (const { name, description, extensions } of readers) {
      show(terminal, { direction: "input", name, description, extensions }, [
        name,
        "read",
        description,
      ]);
    }
    for (const { name, description, mediaType, availability } of renderers) {
      const found = await availability?.(nodeHost);
      const missing = found?.available === false ? found : null;
      show(terminal, { direction: "output", name, description, mediaType, ...found }, [
        name,
        missing ? "not here" : "write",
        description,
      ]);
      if (missing) terminal.say(`${" ".repeat(12)}${missing.howToGet}`);
    }
    for (const { name, description, limit } of dialects) {
      show(terminal, { direction: "dialect", name, description, limit }, [
        name,
        "dialect",
        description,
      ]);
    }
    return exitCode.done;
  },

  engines: async (_options, terminal) => {
    for (const { name, description, capabilities, availability } of engines) {
      const found = await availability(nodeHost);
      const state = found.available ? `ready (${found.version})` : "not here";
      show(terminal, { name, description, capabilities, ...found }, [name, state, description]);
      if (!found.available) terminal.say(`${" ".repeat(12)}${found.why}. ${found.howToGet}`);
    }
    return exitCode.done;
  },

  voices: async (options, terminal) => {
    const wanted = engines.filter(
      ({ name }) => options.engine === undefined || options.engine === name,
    );
    if (wanted.length === 0)
      return terminal.refuse("options/unknown-engine", `no engine “${options.engine}”`);
    for (const engine of wanted) {
      if (!(await engine.availability(nodeHost)).available) continue;
      for (const voice of await engine.voices(nodeHost)) {
        const { name, language, gender, description } = voice;
        show(terminal, { engine: engine.name, ...voice }, [
          name,
          `${language} ${gender}`,
          description,
        ]);
      }
    }
    return exitCode.done;
  },
};

function show(
  terminal: Terminal,
  record: object,
  columns: readonly [string, string, string],
): void {
  if (terminal.json) terminal.record(record);
  const [name, state, description] = columns;
  terminal.say(`${name.padEnd(11)} ${state.padEnd(16)} ${description}`);
}
