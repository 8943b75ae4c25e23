import type { Voice } from "../engine.ts";
import { speakable } from "../speakable.ts";
import type { SpeechCommand } from "./system-program.ts";

/** The rate at 1, words per minute. */
const usualRate = 175;

/** Lists the voices: a line each, `Name  en_GB  # what it says of itself`. */
export const listMacosVoices = { program: "say", args: ["-v", "?"] } as const;

/** The voices in what `say -v ?` prints. */
export function macosVoices(printed: string): Voice[] {
  return printed.split(/\r?\n/).flatMap((line) => {
    const [, name, language, description] =
      /^(\S.*?)\s+([a-z]{2,3}(?:[_-][A-Za-z0-9]+)*)\s+#\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || language === undefined) return [];
    return [
      {
        name,
        language: language.replaceAll("_", "-"),
        gender: "neutral",
        description: description ?? "",
      },
    ];
  });
}

/** Speaks `text` into a WAV file at 22,050 Hz. */
export function macosCommand(
  text: string,
  voice: string,
  rate: number,
  file: string,
): SpeechCommand {
  return {
    program: "say",
    args: [
      "-v",
      voice,
      "-r",
      String(Math.round(usualRate * rate)),
      "-o",
      file,
      "--file-format=WAVE",
      "--data-format=LEI16@22050",
      "-f",
      "-",
    ],
    // Double brackets would be commands to the synthesiser.
    input: speakable(text).replace(/\[(?=\[)|\](?=\])/g, "$& "),
    file,
    environment: {},
  };
}
