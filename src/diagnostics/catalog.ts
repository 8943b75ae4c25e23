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
} as const satisfies Record<`${string}/${string}`, Entry>;

/** `area/what`. */
export type Code = keyof typeof catalog;
