import type { Report } from "../diagnostics/diagnostic.ts";
import type { Availability } from "../host/availability.ts";
import type { Content } from "../host/content.ts";
import type { Host } from "../host/host.ts";
import type { Edition } from "./edition.ts";

/** One file of an edition, not yet written. */
export interface Rendered {
  readonly bytes: Content;
  /** Facts for the receipt's `outputs` entry: pages, milliseconds, … */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** Files that belong to it, where it is a list of them. */
  readonly parts?: readonly RenderedPart[];
}

/** One file of several that a format consists of. */
export interface RenderedPart {
  /** What stands after the outputs' name: `polly-001.ssml`. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** Turns an edition into one file. Returns bytes and never writes. */
export interface Renderer {
  /** As the user types it after --to; also the file's ending, unless it has one of its own. */
  readonly name: string;
  readonly ending?: string;
  readonly description: string;
  readonly mediaType: string;
  /** Which of the edition's works it is made from. */
  readonly medium: "print" | "script" | "speech" | "article";
  /** Whether the program that makes it is here; absent where none is needed. */
  availability?(host: Host): Promise<Availability>;
  render(edition: Edition, report: Report): Promise<Rendered>;
}

/** Name of a renderer's file, for outputs of a name. */
export function fileNameOf(name: string, renderer: Pick<Renderer, "name" | "ending">): string {
  return `${name}.${renderer.ending ?? renderer.name}`;
}
