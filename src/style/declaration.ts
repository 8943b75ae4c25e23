import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../document/span.ts";
import { type Known, type Longhand, type Shorthand, syntaxOf } from "./definitions.ts";
import type { Grammar } from "./grammar.ts";
import type { RawDeclaration } from "./sheet.ts";
import type { Medium } from "./style.ts";
import { suggest } from "./suggest.ts";
import type { Specified } from "./value.ts";
import { substitute, type Variables } from "./variables.ts";

/** What a declaration says of one property. */
export interface Declaration {
  readonly longhand: Longhand;
  readonly value: Specified<unknown> | WideKeyword;
  readonly important: boolean;
  /** Where the sheet says it. */
  readonly span: SourceSpan;
}

/** The keywords that every property takes (CSS Cascade 4, section 7). */
export type WideKeyword = "inherit" | "initial" | "unset";

/** Where a declaration stands. */
export interface Setting {
  /** The properties that it can be about. */
  readonly properties: ReadonlyMap<string, Known>;
  readonly media: readonly Medium[];
  readonly variables: Variables;
  readonly grammar: Grammar;
  /** Folder of the sheet. */
  readonly base: string;
}

/** Checks a declaration and takes shorthands apart; none where it was reported. */
export function readDeclaration(
  raw: RawDeclaration,
  setting: Setting,
  report: Report,
): readonly Declaration[] {
  if (raw.name.startsWith("--")) return [];
  const known = setting.properties.get(raw.name);
  if (!known) return reportUnknown(raw, setting, report);
  if (!known.media.some((medium) => setting.media.includes(medium))) {
    const medium = known.media.join(" and ");
    const message = `“${raw.name}” has an effect on ${medium} alone`;
    report(diagnose("style/no-effect", message, { span: raw.nameSpan }));
    return [];
  }
  const text = substitute(raw.value, setting.variables);
  if (text === null) {
    const message = `“${raw.value}” refers to a variable that is not set, or to itself`;
    report(diagnose("style/unknown-variable", message, { span: raw.valueSpan }));
    return [];
  }
  return specify(known.definition, text, raw, setting) ?? reportBadValue(raw, known, report);
}

function specify(
  definition: Longhand | Shorthand,
  text: string,
  raw: RawDeclaration,
  { base, grammar }: Setting,
): Declaration[] | null {
  const longhands = "property" in definition ? [definition] : definition.longhands;
  const make = (longhand: Longhand, value: Declaration["value"]): Declaration => ({
    longhand,
    value,
    important: raw.important,
    span: { ...raw.nameSpan, end: raw.valueSpan.end },
  });
  const wide = wideKeyword(text);
  if (wide) return longhands.map((longhand) => make(longhand, wide));
  const nodes = grammar.readValue(text, syntaxOf(definition));
  if (!nodes) return null;
  const declarations: Declaration[] = [];
  for (const [index, longhand] of longhands.entries()) {
    const part = "part" in definition ? definition.part(nodes, index) : nodes;
    const value = longhand.property.specify(part, base);
    if (!value) return null;
    declarations.push(make(longhand, value));
  }
  return declarations;
}

function wideKeyword(text: string): WideKeyword | null {
  const word = text.toLowerCase();
  return word === "inherit" || word === "initial" || word === "unset" ? word : null;
}

function reportUnknown(raw: RawDeclaration, { properties, grammar }: Setting, report: Report): [] {
  const near = suggest(raw.name, properties.keys());
  const what = grammar.isCssProperty(raw.name) ? "is not supported here" : "is not a property";
  const help = near ? { help: `Did you mean “${near}”?` } : {};
  report(
    diagnose("style/unknown-property", `“${raw.name}” ${what}`, { span: raw.nameSpan, ...help }),
  );
  return [];
}

function reportBadValue(raw: RawDeclaration, { definition }: Known, report: Report): [] {
  const value = raw.value.length > 60 ? `${raw.value.slice(0, 60)}…` : raw.value;
  const hint = "property" in definition ? definition.property.help : undefined;
  report(
    diagnose("style/bad-value", `“${value}” is no value for ${raw.name}`, {
      span: raw.valueSpan,
      help: hint ?? `It takes: ${syntaxOf(definition)}`,
    }),
  );
  return [];
}
