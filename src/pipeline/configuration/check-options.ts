import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../style/suggest.ts";
import type { PackOptions } from "../settings.ts";
import { faultIn, shown, wordsFor } from "./check-value.ts";
import { type OptionName, optionTable } from "./option-table.ts";
import { unplaced } from "./placed-value.ts";

/** What a program alone can give: functions, a signal, and whether files are written. */
const ofPrograms: readonly string[] = ["write", "signal", "onProgress"];

/**
 * What is wrong with options that a program gives: names that no option has, and values of another type. The
 * compiler tells who writes TypeScript; who writes JavaScript would have a misspelt option passed over.
 */
export function checkOptions(options: PackOptions): readonly Diagnostic[] {
  return Object.entries(options).flatMap(([name, value]): readonly Diagnostic[] => {
    if (value === undefined || ofPrograms.includes(name)) return [];
    if (!isOption(name)) return [unknown(name)];
    const { value: wanted } = optionTable[name];
    const wrong = faultIn(unplaced(value, wholly, 0), wanted);
    if (wrong === null) return [];
    return [
      diagnose(
        "options/bad-value",
        `“${name}” takes ${wordsFor(wanted)}, not ${shown(wrong.value)}`,
        { help: "The types that come with Readout say what each option takes." },
      ),
    ];
  });
}

/** An object in memory has no places. */
const wholly = { file: "", start: 0, end: 0 };

function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name);
}

function unknown(name: string): Diagnostic {
  const near = suggest(name, [...Object.keys(optionTable), ...ofPrograms]);
  const help =
    near === null
      ? "The types that come with Readout name every option."
      : `Did you mean “${near}”?`;
  return diagnose("options/bad-value", `no option “${name}”`, { help });
}
