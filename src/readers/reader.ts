import type { Report } from "../diagnostics/diagnostic.ts";
import type { Article } from "../document/article.ts";
import type { Outline } from "./json/outline.ts";
import type { XmlRoot } from "./xml/root.ts";

/** One input file, as it came. */
export interface Input {
  /** The path as the user gave it, or `-` for standard input. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** BCP 47; overrides what the input says. */
  readonly language: string | null;
  /**
   * Told of each part of the file that spans point into where they cannot point into the file itself:
   * a file in an archive, a part of an e-mail. Its `file` is named `mill.docx!word/document.xml`.
   */
  readonly onPart?: (part: Input) => void;
}

/** Turns one input format into articles. A reader never throws: it reports, and reads what can be read. */
export interface Reader {
  /** As the user types it after --from. */
  readonly name: string;
  /** One line for `readout formats`. */
  readonly description: string;
  /** File name endings, without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** How surely this is of this format: 0 no, 1 could be, 2 by name, 3 by content. */
  recognise(sample: Sample): 0 | 1 | 2 | 3;
  /**
   * The articles in the file; none only where an error was reported. Where there are several, each
   * has its own part of the file as its `source`: a problem inside it is that article's alone.
   */
  read(input: Input, options: ReadOptions, report: Report): Promise<readonly Article[]>;
}

/** An input with what tells its format: all that readers look at to recognise it. */
export interface Sample extends Input {
  /** Of the file's name: without the dot, in lower case. */
  readonly extension: string;
  /** The first 64 kB, decoded. */
  readonly start: string;
  readonly form: Form;
}

/** What the content is made of, whatever the file is called. */
export type Form =
  | { readonly type: "xml"; readonly root: XmlRoot }
  | { readonly type: "json"; readonly outline: Outline }
  | {
      readonly type: "archive";
      readonly names: readonly string[];
      /** As the file `mimetype` in it says; empty where it has none. */
      readonly mimeType: string;
    }
  | { readonly type: "text" };
