import type { NarrationScript } from "../script.ts";
import { checkSsml } from "./check-ssml.ts";
import { composeSsml } from "./compose-ssml.ts";
import { type Dialect, strict } from "./dialect.ts";
import { serialise } from "./serialise.ts";

/** The narration as an SSML document. The library that writes it is loaded when first needed. */
export async function ssmlOf(script: NarrationScript, dialect: Dialect = strict): Promise<string> {
  const { default: Builder } = await import("ssml-builder");
  const speak = composeSsml(script);
  checkSsml(speak);
  return serialise(speak, dialect, Builder);
}
