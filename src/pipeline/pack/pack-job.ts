import type { Pack } from "../../document/pack.ts";
import type { PackInput } from "./read-parts.ts";

/** A pack on its way to files. */
export interface PackJob {
  readonly pack: Pack;
  /** The article of each part, in order. */
  readonly inputs: readonly PackInput[];
  /** Name of the outputs, without ending. */
  readonly name: string;
  readonly key: string;
  /** Articles that were asked for and are not in it. */
  readonly missing: readonly string[];
}
