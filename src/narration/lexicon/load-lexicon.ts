import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../../host/host.ts";
import { type Lexeme, type Lexicon, type LexiconFile, lexiconOf } from "./lexicon.ts";

/** Bytes. A larger file is no lexicon of a newsroom. */
const largestFile = 5_000_000;

/** Loads pronunciation lexicons (PLS 1.0): {@link readLexicons}, then {@link lexiconIn}. */
export async function loadLexicon(
  files: readonly string[],
  host: Host,
  report: Report,
): Promise<Lexicon> {
  return lexiconIn(await readLexicons(files, host, report), host, report);
}

/**
 * Reads lexicon files. A file is a path, or `npm:package/file.pls`. One that is not there or cannot be
 * read is an error, and is left out.
 */
export async function readLexicons(
  files: readonly string[],
  host: Host,
  report: Report,
): Promise<readonly LexiconFile[]> {
  const read: LexiconFile[] = [];
  for (const file of files) {
    const text = await readText(file, host, report);
    if (text !== null) read.push({ file, text });
  }
  return read;
}

/** What lexicon files say; what a later one says of a word counts. */
export async function lexiconIn(
  files: readonly LexiconFile[],
  { hash }: Pick<Host, "hash">,
  report: Report,
): Promise<Lexicon> {
  // Loaded here, and a parser only where it is needed: a page alone needs neither.
  const { compiledLexicons } = await import("./compiled-lexicons.ts");
  const lexemes: Lexeme[] = [];
  for (const file of files) {
    const known = compiledLexicons?.[hash(file.text)] ?? (await parsed(file, report));
    for (const lexeme of known) lexemes.push(lexeme);
  }
  return lexiconOf(lexemes);
}

async function parsed({ file, text }: LexiconFile, report: Report): Promise<readonly Lexeme[]> {
  const { readPls } = await import("./read-pls.ts");
  return readPls(text, file, report);
}

async function readText(file: string, host: Host, report: Report): Promise<string | null> {
  const path = file.startsWith("npm:") ? host.packageFile(file.slice("npm:".length)) : file;
  try {
    if ((await host.sizeOf(path)) > largestFile) {
      report(diagnose("lexicon/too-large", `${file} is larger than 5 MB`));
      return null;
    }
    return new TextDecoder().decode(await host.read(path));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(diagnose("lexicon/missing", `cannot read the lexicon ${file}`));
    return null;
  }
}
