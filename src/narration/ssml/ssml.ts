import type { NarrationScript } from "../script.ts";
import { checkSsml } from "./check-ssml.ts";
import { choiceOf, composeSsml } from "./compose-ssml.ts";
import { type Dialect, strict } from "./dialect.ts";
import { divide, type SsmlPart } from "./parts.ts";
import { serialise } from "./serialise.ts";
import { serviceVoice } from "./service-voices.ts";

/** The narration as one SSML 1.1 document. The library that writes it is loaded when first needed. */
export async function ssmlOf(script: NarrationScript): Promise<string> {
  const { default: Builder } = await import("ssml-builder");
  const speak = composeSsml(script);
  checkSsml(speak, strict);
  return serialise(speak, strict, Builder);
}

/**
 * The narration as the requests of a service, in its dialect.
 *
 * @param voices role to voice name, as the user gave them
 */
export async function ssmlParts(
  script: NarrationScript,
  dialect: Dialect,
  voices: Readonly<Record<string, string>>,
): Promise<readonly SsmlPart[]> {
  const { default: Builder } = await import("ssml-builder");
  const choose = serviceVoice(dialect, script.language, voices) ?? choiceOf;
  return divide(script, dialect, choose, Builder);
}
