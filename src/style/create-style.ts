import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Element } from "../document/element.ts";
import type { SourceSpan } from "../document/span.ts";
import { applyCascade } from "./apply.ts";
import { Cascade, type CascadeRule } from "./cascade.ts";
import { ownValueOf } from "./compute.ts";
import { type Declaration, readDeclaration, type Setting } from "./declaration.ts";
import {
  lexiconLonghand,
  marginBoxProperties,
  pageProperties,
  ruleProperties,
} from "./definitions.ts";
import type { Grammar } from "./grammar.ts";
import { type PageDeclarations, pagesOf } from "./pages.ts";
import { reviewDeclarations, reviewFamilies } from "./review.ts";
import type { ParsedSheet, RawDeclaration } from "./sheet.ts";
import type { PageStyles, PrintStyle, SpeechStyle, Style, StyledElement } from "./style.ts";
import { branchOf } from "./tree.ts";
import type { CueSound } from "./value.ts";
import type { Variables } from "./variables.ts";

/** An article without anything in it: what a page inherits from. */
const bareArticle: Element = {
  type: "element",
  name: "article",
  attributes: {},
  children: [],
  range: { start: 0, end: 0 },
};

/**
 * Makes a style of sheets, later ones over earlier ones. Values are checked here and not while a
 * sheet is read, because a later sheet may set a variable that an earlier one uses.
 */
export function createStyle(
  sheets: readonly ParsedSheet[],
  grammar: Grammar,
  report: Report,
): Style {
  const variables = variablesOf(sheets, report);
  const rules = sheets.map((sheet) => cascadeRulesOf(sheet, { variables, grammar }, report));
  const pages = sheets.map((sheet) => pageRulesOf(sheet, { variables, grammar }, report));
  const fontFaces = sheets.flatMap((sheet) => sheet.fontFaces);
  reviewFamilies(rules.flat(), fontFaces, report);
  const print = new Cascade("print", rules);
  const speech = new Cascade("speech", rules);
  const article = branchOf(bareArticle);
  let pageStyles: PageStyles | null = null;
  return {
    sheets: sheets.map((sheet) => sheet.name),
    fontFaces,
    sounds: soundsOf(rules.flat()),
    lexicons: ownValueOf(lexiconLonghand, speech.styleOf(article, null)),
    // The registry of each medium is what its style type is derived from.
    print: (root) => applyCascade(root, print) as StyledElement<PrintStyle>,
    speech: (root) => applyCascade(root, speech) as StyledElement<SpeechStyle>,
    explain: async (selector) => {
      // Loaded here: it parses CSS, which the sheets that come with Readout no longer need.
      const { explain } = await import("./explain.ts");
      return explain(selector, { print, speech });
    },
    pages: () => {
      pageStyles ??= pagesOf(pages, print.styleOf(article, null));
      return pageStyles;
    },
  };
}

/** The sound files that any rule names, each where it is first named. */
function soundsOf(rules: readonly CascadeRule[]): Style["sounds"] {
  const spans = new Map<string, SourceSpan>();
  for (const declaration of rules.flatMap(({ declarations }) => declarations)) {
    const { longhand, span } = declaration;
    if (longhand.key !== "cueBefore" && longhand.key !== "cueAfter") continue;
    const sound = ownValueOf(longhand, { origins: new Map([[longhand.name, declaration]]) });
    const { file } = (sound as CueSound | null) ?? {};
    if (file !== undefined && !spans.has(file)) spans.set(file, span);
  }
  return Array.from(spans, ([file, span]) => ({ file, span }));
}

/** Variables belong to the article as a whole: whatever sets them, the last sheet wins. */
function variablesOf(sheets: readonly ParsedSheet[], report: Report): Variables {
  const variables = new Map<string, string>();
  for (const rule of sheets.flatMap((sheet) => sheet.rules)) {
    const global = rule.selectors.every(({ text }) => text === "article" || text === ":root");
    for (const { name, value, nameSpan } of rule.declarations) {
      if (!name.startsWith("--")) continue;
      if (global) variables.set(name, value);
      else
        report(
          diagnose("style/no-effect", `“${name}” has an effect on “article” alone`, {
            span: nameSpan,
          }),
        );
    }
  }
  return variables;
}

function cascadeRulesOf(
  sheet: ParsedSheet,
  values: Pick<Setting, "variables" | "grammar">,
  report: Report,
): readonly CascadeRule[] {
  return sheet.rules.flatMap((rule) => {
    const { media } = rule;
    const setting = { properties: ruleProperties, media, ...values, base: sheet.base };
    const declarations = readAll(rule.declarations, setting, report);
    reviewDeclarations(declarations, rule.selectors, report);
    return rule.selectors.map((selector) => ({ media, selector, declarations }));
  });
}

function pageRulesOf(
  sheet: ParsedSheet,
  values: Pick<Setting, "variables" | "grammar">,
  report: Report,
): readonly PageDeclarations[] {
  const setting = { media: ["print"], ...values, base: sheet.base } as const;
  return sheet.pages.map((rule) => ({
    page: rule.page,
    declarations: readAll(rule.declarations, { ...setting, properties: pageProperties }, report),
    boxes: rule.boxes.map((box) => ({
      name: box.name,
      declarations: readAll(
        box.declarations,
        { ...setting, properties: marginBoxProperties },
        report,
      ),
    })),
  }));
}

function readAll(
  declarations: readonly RawDeclaration[],
  setting: Setting,
  report: Report,
): Declaration[] {
  return declarations.flatMap((raw) => readDeclaration(raw, setting, report));
}
