import { basename } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { positionOf } from "../diagnostics/format.ts";
import type { Host } from "../host/host.ts";
import { loadStyle, ownSheets } from "../style/load-style.ts";
import type { ExplainedValue } from "../style/style.ts";
import { type ConvertOptions, settingsOf } from "./settings.ts";
import { sheetsOf } from "./workshop.ts";

/** A property of an element, with its value and where that comes from, in words. */
export interface PropertyInWords {
  readonly medium: "print" | "speech";
  readonly property: string;
  readonly value: string;
  /** `readout.css:14`, `readout.css:14, inherited from article`, or `initial value`. */
  readonly origin: string;
}

export interface StyleExplanation {
  /** Empty where the style or the selector is at fault. */
  readonly properties: readonly PropertyInWords[];
  /** What is wrong with the selector. */
  readonly problem: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The style of an element such as a selector describes, in the style that the options choose. */
export async function explainStyle(
  selector: string,
  options: Pick<ConvertOptions, "style" | "edition" | "paper">,
  host: Host,
): Promise<StyleExplanation> {
  const diagnostics: Diagnostic[] = [];
  const style = await loadStyle(sheetsOf(settingsOf(options)), host, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  if (hasErrors(diagnostics)) return { properties: [], problem: null, diagnostics };
  const explained = await style.explain(selector);
  if ("message" in explained) {
    const { message, help } = explained;
    return { properties: [], problem: help ? `${message}. ${help}` : message, diagnostics };
  }
  const texts = new Map<string, string>();
  const properties: PropertyInWords[] = [];
  for (const medium of ["print", "speech"] as const) {
    for (const value of explained[medium]) {
      properties.push({ medium, ...(await inWords(value, texts, host)) });
    }
  }
  return { properties, problem: null, diagnostics };
}

/** The sheets that come with Readout, each with the first words of the comment that it begins with. */
export async function listSheets(
  host: Host,
): Promise<readonly { readonly name: string; readonly description: string }[]> {
  const sheets = await ownSheets(host);
  return await Promise.all(
    sheets.map(async ({ name, file }) => {
      const comment =
        /\/\*[\s*]*([\s\S]*?)(?:[.:]\s|\*\/)/.exec(await textOf(file, host))?.[1] ?? "";
      return { name, description: comment.replace(/\s*\n\s*\*?\s*/g, " ").trim() };
    }),
  );
}

async function inWords(
  { property, value, origin }: ExplainedValue,
  texts: Map<string, string>,
  host: Host,
): Promise<Omit<PropertyInWords, "medium">> {
  if (origin.type === "initial") return { property, value, origin: "initial value" };
  const { file, start, end } = origin.span;
  const text = texts.get(file) ?? (await textOf(file, host));
  texts.set(file, text);
  const place = `${basename(file)}:${positionOf(text, start).line}`;
  return {
    property,
    // Generated content is shown as the sheet has it.
    value: value || text.slice(start, end).replace(/^[^:]*:\s*/, ""),
    origin: origin.type === "declared" ? place : `${place}, inherited from ${origin.from}`,
  };
}

async function textOf(file: string, host: Host): Promise<string> {
  return new TextDecoder().decode(await host.read(file));
}
