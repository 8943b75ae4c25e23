import { transcript } from "../narration/transcript.ts";
import type { Renderer } from "./renderer.ts";

/** What is said and by which voice, for people to read. */
export const txt: Renderer = {
  name: "txt",
  description: "the narration as a transcript: what each voice says",
  mediaType: "text/plain",
  medium: "script",
  render: async (edition) => {
    const script = await edition.script();
    return { bytes: new TextEncoder().encode(`${transcript(script).trimEnd()}\n`), facts: {} };
  },
};
