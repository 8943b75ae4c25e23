import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { CascadeRule } from "./cascade.ts";
import { ownValueOf } from "./compute.ts";
import { contrastWithPaper, leastContrast } from "./contrast.ts";
import type { Declaration } from "./declaration.ts";
import {
  colorLonghand,
  contentLonghand,
  fontFamilyLonghand,
  type Longhand,
  lexiconLonghand,
} from "./definitions.ts";
import type { Selector } from "./selector.ts";
import type { FontFace } from "./style.ts";
import { suggest } from "./suggest.ts";

/** Warns of declarations that are right in themselves but do no good where they stand. */
export function reviewDeclarations(
  declarations: readonly Declaration[],
  selectors: readonly Selector[],
  report: Report,
): void {
  for (const declaration of declarations) {
    const { name } = declaration.longhand;
    const { span } = declaration;
    if (name === contentLonghand.name && selectors.some((one) => one.pseudoElement === null))
      report(
        diagnose("style/no-effect", `“${name}” has an effect on pseudo-elements alone`, { span }),
      );
    if (name === lexiconLonghand.name && selectors.some((one) => one.text !== "article"))
      report(diagnose("style/no-effect", `“${name}” has an effect on “article” alone`, { span }));
    if (name === colorLonghand.name) reviewContrast(declaration, report);
  }
}

function reviewContrast(declaration: Declaration, report: Report): void {
  const contrast = contrastWithPaper(valueAlone(colorLonghand, declaration));
  if (contrast >= leastContrast) return;
  const message = `text of this colour has a contrast of ${contrast.toFixed(1)} to 1 with white paper`;
  report(diagnose("style/low-contrast", message, { span: declaration.span }));
}

/** Warns of families that no @font-face declares: another would be taken in silence. */
export function reviewFamilies(
  rules: readonly CascadeRule[],
  faces: readonly FontFace[],
  report: Report,
): void {
  const known = new Set(faces.map((face) => face.family));
  const declarations = new Set(rules.flatMap((rule) => rule.declarations));
  for (const declaration of declarations) {
    if (declaration.longhand.name !== fontFamilyLonghand.name) continue;
    for (const family of valueAlone(fontFamilyLonghand, declaration)) {
      if (known.has(family)) continue;
      const near = suggest(family, known);
      report(
        diagnose("style/unknown-family", `no @font-face declares “${family}”`, {
          span: declaration.span,
          ...(near ? { help: `Did you mean “${near}”?` } : {}),
        }),
      );
    }
  }
}

/** The value that a declaration would have on an article of its own. */
function valueAlone<T>(longhand: Longhand<T>, declaration: Declaration): T {
  return ownValueOf(longhand, { origins: new Map([[longhand.name, declaration]]) });
}
