import { basename, extname } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Host, HostError } from "../host/host.ts";

/** What the arguments of a command come to. */
export interface Inputs {
  /** Paths of files, in the order given, each once; `-` for standard input. */
  readonly files: readonly string[];
  /** Arguments that name nothing, and directories that cannot be read. */
  readonly missing: readonly Diagnostic[];
  /** What lies in directories and is taken for no article. */
  readonly passedOver: readonly PassedOver[];
}

/** What of a directory is no input, though nobody has said so. */
export interface PassedOver {
  readonly directory: string;
  /** Files of other endings, without those that belong to an article or an earlier run. */
  readonly files: readonly string[];
  /** Links that lead to nothing. */
  readonly links: readonly string[];
}

/**
 * Expands files, patterns, directories and `-`. From a directory come only files with one of
 * `extensions` that are no receipts; a file named outright is taken whatever it is called.
 */
export async function expandInputs(
  args: readonly string[],
  extensions: ReadonlySet<string>,
  host: Host,
): Promise<Inputs> {
  const files = new Set<string>();
  const missing: Diagnostic[] = [];
  const unreadable = new Map<string, Diagnostic>();
  const passedOver: PassedOver[] = [];
  for (const arg of args) {
    if (arg === "-") {
      files.add(arg);
      continue;
    }
    const kind = await host.kindOf(arg);
    let isWhole = true;
    const all = await host.expand(arg, (directory) => {
      isWhole = false;
      unreadable.set(directory.path, unreadableDirectory(directory));
    });
    const isArticle = (file: string) => extensions.has(endingOf(file)) && !isReceipt(file);
    const found = kind === "file" ? all : all.filter(isArticle);
    for (const file of found) files.add(file);
    if (found.length === 0 && isWhole) missing.push(nothingAt(arg, kind, extensions));
    if (kind === "directory") {
      const others = all.filter((file) => !isArticle(file) && !isReceipt(file) && !isReview(file));
      const links = await host.brokenLinksIn(arg);
      passedOver.push({ directory: arg, files: others, links });
    }
  }
  return { files: [...files], missing: [...missing, ...unreadable.values()], passedOver };
}

function unreadableDirectory({ path, why }: HostError): Diagnostic {
  return diagnose("input/unreadable", `this directory cannot be read (${why})`, {
    span: { file: path, start: 0, end: 0 },
    help: "Check its permissions: the articles in it were not found.",
  });
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}

/** What an earlier run wrote. */
function isReceipt(file: string): boolean {
  return /\.receipt\.json$|(?:^|[/\\])manifest\.json$/.test(file);
}

/** What an editor says of the article beside it. */
function isReview(file: string): boolean {
  return file.endsWith(".review.yaml");
}

function nothingAt(arg: string, kind: string, extensions: ReadonlySet<string>): Diagnostic {
  const span = { file: arg, start: 0, end: 0 };
  if (kind === "special") return noFile(span);
  if (kind === "directory") {
    const endings = [...extensions].map((extension) => `.${extension}`).join(", ");
    return diagnose("input/missing", `no article in this directory (looked for ${endings})`, {
      span,
      help: "Name the files outright, or a pattern such as 'articles/*'.",
    });
  }
  if (/[*?{[]/.test(arg))
    return diagnose("input/missing", "no file matches this pattern", { span });
  return noSuchFile(span);
}

/** What is told of a file that is not there, or has bytes in its name that are no text: those are lost in `file`. */
export function noSuchFile(span: Diagnostic["span"]): Diagnostic {
  if (!span?.file.includes("\ufffd")) return diagnose("input/missing", "no such file", { span });
  return diagnose("input/missing", "its name is not in UTF-8, and so no file can be found by it", {
    span,
    help: "Rename the file.",
  });
}

/** What is told of a named pipe, a device or a socket: to read it could take for ever. */
export function noFile(span: Diagnostic["span"]): Diagnostic {
  return diagnose("input/unreadable", "this is no file but a named pipe, a device or a socket", {
    span,
    help: "Pipe the article into standard input, and name it as “-”.",
  });
}

/** The name that the outputs of an input share: its own without directory and ending. */
export function outputName(file: string): string {
  if (file === "-") return "stdin";
  const base = basename(file);
  return base.slice(0, base.length - extname(base).length) || base;
}

/**
 * A name as the file systems compare it that ignore case: they would let two such outputs overwrite each
 * other.
 */
export function fileKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Inputs that would write the same names, each group with its name. */
export function collisions(
  files: readonly string[],
): readonly { readonly name: string; readonly files: readonly string[] }[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const key = fileKey(outputName(file));
    byName.set(key, [...(byName.get(key) ?? []), file]);
  }
  return [...byName.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ name: outputName(group[0] ?? ""), files: group }));
}
