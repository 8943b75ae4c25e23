import type { Code } from "../diagnostics/catalog.ts";
import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { languageTag } from "../document/language-tag.ts";
import { type Dialect, dialects, strict } from "../narration/ssml/dialect.ts";
import type { Reader } from "../readers/reader.ts";
import { readers } from "../readers/registry.ts";
import { renderers } from "../renderers/registry.ts";
import type { Renderer } from "../renderers/renderer.ts";
import { ssml, ssmlIn } from "../renderers/ssml.ts";
import type { Engine } from "../speech/engine.ts";
import { engines } from "../speech/registry.ts";
import type { Settings } from "./settings.ts";
import { unknownName, unknownReader } from "./unknown-name.ts";

/** What a run's settings name in the registries. */
export interface Chosen {
  readonly renderers: readonly Renderer[];
  /** Null: recognised from each input. */
  readonly reader: Reader | null;
  readonly engine: Engine;
}

/** Finds what the settings name; null where a name is not there. Every one that is not is reported. */
export function chosenBy(settings: Settings, report: Report): Chosen | null {
  const { language, from } = settings;
  const dialect = named(settings.dialect, dialects, "options/unknown-dialect", "SSML dialect");
  const engine = named(settings.engine, engines, "options/unknown-engine", "engine");
  const written = settings.to.map((name) =>
    named(name, renderers, "options/unknown-format", "output format"),
  );
  if (written.length === 0)
    report(diagnose("options/unknown-format", "no output format was named"));
  const noReader = unknownReader(from);
  if (noReader) report(noReader);
  const isLanguage = language === null || languageTag(language) !== null;
  if (!isLanguage)
    report(diagnose("options/bad-value", `“${language}” is no language tag (BCP 47)`));
  const found = written.filter((renderer) => renderer !== null);
  const isWhole = found.length > 0 && found.length === written.length && !noReader && isLanguage;
  if (!isWhole || engine === null || dialect === null) return null;
  return {
    renderers: found.map((renderer) => inDialect(renderer, dialect)),
    reader: readers.find(({ name }) => name === from) ?? null,
    engine,
  };

  function named<E extends { readonly name: string }>(
    name: string,
    registry: readonly E[],
    code: Code,
    what: string,
  ): E | null {
    const entry = registry.find((each) => each.name === name);
    if (entry === undefined) report(unknownName(code, `no ${what} “${name}”`, name, registry));
    return entry ?? null;
  }
}

function inDialect(renderer: Renderer, dialect: Dialect): Renderer {
  return renderer === ssml && dialect !== strict ? ssmlIn(dialect) : renderer;
}
