export type Severity = "error" | "warning" | "info";

interface Entry {
  readonly severity: Severity;
  /** What to do, in one line. */
  readonly help: string;
}

/**
 * Every problem that Readout can report, by area. An error fails the article (exit code 1); a
 * warning fails it only under --fail-if-warnings.
 */
export const catalog = {
  "input/missing": {
    severity: "error",
    help: "Check the path; quote patterns so that the shell leaves them alone.",
  },
  "input/empty": {
    severity: "error",
    help: "Give an article with a headline and at least one paragraph.",
  },
  "input/binary": {
    severity: "error",
    help: "Export the article as plain text (UTF-8) and convert that.",
  },
  "input/too-large": { severity: "error", help: "Split the file into one article each." },
  "input/unreadable": { severity: "error", help: "Check the file's permissions." },
  "input/bad-encoding": {
    severity: "warning",
    help: "Save the file as UTF-8; each bad byte shows as U+FFFD.",
  },
  "input/control-character": {
    severity: "warning",
    help: "Remove the character; it has been left out.",
  },
  "input/headline-only": {
    severity: "warning",
    help: "Add the body of the article, if it has one.",
  },
  "receipt/print-gap": {
    severity: "error",
    help: "Nothing was written for this article. Please report it with the article: the page must hold every sentence once.",
  },
  "receipt/speech-gap": {
    severity: "error",
    help: "Nothing was written for this article. Try another --engine or --voice; the narration must hold every sentence once.",
  },
  "receipt/no-label": {
    severity: "warning",
    help: "Give quote[translation=stated]::before (carried, declared) a `content` again in your style sheet.",
  },
  "output/collision": {
    severity: "error",
    help: "Give one of them another name, or convert them into different directories with --out.",
  },
  "output/not-written": {
    severity: "error",
    help: "Check that the directory can be written to and has room.",
  },
  "options/unknown-format": { severity: "error", help: "`readout formats` lists the formats." },
  "options/unknown-reader": { severity: "error", help: "`readout formats` lists the readers." },
  "options/unknown-engine": { severity: "error", help: "`readout engines` lists the engines." },
  "options/unknown-style": {
    severity: "error",
    help: "Give the path of a CSS file, or the name of a sheet in styles/.",
  },
  "options/bad-value": { severity: "error", help: "See `readout help convert`." },
  "speech/unavailable": {
    severity: "error",
    help: "`readout engines` says what is here and how to get the others.",
  },
  "print/no-glyph": {
    severity: "warning",
    help: "Add an @font-face that has the character to your style sheet; the page names it in its place.",
  },
  "print/font-unreadable": {
    severity: "warning",
    help: "Give a static .ttf or .otf file as the `src` of the @font-face (no woff2, no variable font).",
  },
  "print/no-font": {
    severity: "error",
    help: "Check the @font-face rules of your style sheets.",
  },
  "print/image-unreadable": {
    severity: "warning",
    help: "Give a PNG or JPEG file beside the article; its caption and description are printed.",
  },
  "print/no-alternative": {
    severity: "warning",
    help: "Describe the picture for those who do not see it; until then its caption stands for it.",
  },
  "print/not-shown": {
    severity: "warning",
    help: "Make the page larger or the text smaller in your style sheet.",
  },
  "narration/nothing-to-say": {
    severity: "warning",
    help: "Check the input, and `speak` and `display` in the @media speech rules of your style sheets.",
  },
} as const satisfies Record<`${string}/${string}`, Entry>;

/** `area/what`. */
export type Code = keyof typeof catalog;
