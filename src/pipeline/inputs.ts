import { basename, extname } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";

/** What the arguments of a command come to. */
export interface Inputs {
  /** Paths of files, in the order given, each once; `-` for standard input. */
  readonly files: readonly string[];
  /** Arguments that name nothing. */
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
  const passedOver: PassedOver[] = [];
  for (const arg of args) {
    if (arg === "-") {
      files.add(arg);
      continue;
    }
    const kind = await host.kindOf(arg);
    const all = await host.expand(arg);
    const isArticle = (file: string) => extensions.has(endingOf(file)) && !isReceipt(file);
    const found = kind === "file" ? all : all.filter(isArticle);
    for (const file of found) files.add(file);
    if (found.length === 0) missing.push(nothingAt(arg, kind, extensions));
    if (kind === "directory") {
      const others = all.filter((file) => !isArticle(file) && !isReceipt(file) && !isReview(file));
      const links = await host.brokenLinksIn(arg);
      passedOver.push({ directory: arg, files: others, links });
    }
  }
  return { files: [...files], missing, passedOver };
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
  return diagnose(
    "input/missing",
    /[*?{[]/.test(arg) ? "no file matches this pattern" : "no such file",
    { span },
  );
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
