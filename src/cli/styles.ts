import { basename } from "node:path";
import { positionOf } from "../diagnostics/format.ts";
import { nodeHost } from "../host/node-host.ts";
import { settingsOf } from "../pipeline/settings.ts";
import { sheetsOf } from "../pipeline/workshop.ts";
import type { ExplainedValue } from "../style/explain.ts";
import { loadStyle, ownSheets } from "../style/load-style.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `readout styles`: the sheets that are here; with `--explain`, the style of an element and why. */
export async function stylesCommand(options: CommandOptions, terminal: Terminal): Promise<number> {
  if (options.explain === undefined) return await list(terminal);
  const { style: styles, edition, paper } = options;
  const settings = settingsOf({
    ...(styles === undefined ? {} : { style: styles }),
    ...(edition === undefined ? {} : { edition }),
    ...(paper === undefined ? {} : { paper }),
  });
  let failed = false;
  const style = await loadStyle(sheetsOf(settings), nodeHost, (diagnostic) => {
    failed ||= diagnostic.severity === "error";
    terminal.message(diagnostic, {});
  });
  if (failed) return exitCode.usage;
  const explained = style.explain(options.explain);
  if ("message" in explained) {
    const { message, help } = explained;
    return terminal.refuse("options/bad-value", `--explain: ${message}${help ? `. ${help}` : ""}`);
  }
  const texts = new Map<string, string>();
  for (const medium of ["print", "speech"] as const) {
    if (!terminal.json) await tell(medium, explained[medium], texts, terminal);
    else
      for (const value of explained[medium])
        terminal.record({ medium, ...(await shownOf(value, texts)) });
  }
  return exitCode.done;
}

/** Sheets with the first words of the comment that they begin with. */
async function list(terminal: Terminal): Promise<number> {
  for (const { name, file } of await ownSheets(nodeHost)) {
    const text = new TextDecoder().decode(await nodeHost.read(file));
    const comment = /\/\*\s*\**\s*([\s\S]*?)(?:[.:]\s|\*\/)/.exec(text)?.[1] ?? "";
    const description = comment.replace(/\s*\n\s*\*?\s*/g, " ").trim();
    if (terminal.json) terminal.record({ name, description });
    else terminal.say(`${name.padEnd(20)} ${description}`);
  }
  return exitCode.done;
}

interface Shown {
  readonly property: string;
  readonly value: string;
  /** Sheet and line, `inherited from …`, or `initial value`. */
  readonly origin: string;
}

async function shownOf(
  { property, value, origin }: ExplainedValue,
  texts: Map<string, string>,
): Promise<Shown> {
  if (origin.type === "initial") return { property, value, origin: "initial value" };
  const { file, start, end } = origin.span;
  const source = texts.get(file) ?? new TextDecoder().decode(await nodeHost.read(file));
  texts.set(file, source);
  const place = `${basename(file)}:${positionOf(source, start).line}`;
  const declaration = source.slice(start, end);
  return {
    property,
    value: value || declaration.replace(/^[^:]*:\s*/, ""),
    origin: origin.type === "declared" ? place : `${place}, inherited from ${origin.from}`,
  };
}

/** What a sheet says of the element; initial values are only counted. */
async function tell(
  medium: string,
  values: readonly ExplainedValue[],
  texts: Map<string, string>,
  terminal: Terminal,
): Promise<void> {
  terminal.say(`@media ${medium}`);
  for (const value of values.filter(({ origin }) => origin.type !== "initial")) {
    const { property, value: computed, origin } = await shownOf(value, texts);
    terminal.say(`  ${property.padEnd(24)} ${computed.padEnd(32)} ${origin}`);
  }
  const initial = values.filter(({ origin }) => origin.type === "initial").length;
  terminal.say(`  and ${initial} properties at their initial values`);
}
