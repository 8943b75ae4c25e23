import { ssmlOf } from "../narration/ssml/ssml.ts";
import type { Renderer } from "./renderer.ts";

/** The narration as markup, for a speech service or a voice of one's own. */
export const ssml: Renderer = {
  name: "ssml",
  description: "the narration as speech markup, SSML 1.1",
  mediaType: "application/ssml+xml",
  medium: "script",
  async render(edition) {
    const script = await edition.script();
    const bytes = new TextEncoder().encode(await ssmlOf(script));
    return { bytes, facts: { utterances: script.utterances.length } };
  },
};
