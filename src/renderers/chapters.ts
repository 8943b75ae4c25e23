import type { Renderer } from "./renderer.ts";

/** The chapters of the narration, for podcast players: Podcasting 2.0 JSON Chapters 1.2. */
export const chapters: Renderer = {
  name: "chapters",
  ending: "chapters.json",
  description: "chapters of the narration, Podcasting 2.0 JSON",
  mediaType: "application/json+chapters",
  medium: "speech",
  async render(edition) {
    const made = await edition.chapters();
    const seconds = (milliseconds: number) => Math.round(milliseconds) / 1000;
    const entries = made.map(({ title, startMs, endMs }) => ({
      startTime: seconds(startMs),
      endTime: seconds(endMs),
      title,
    }));
    const file = { version: "1.2.0", title: edition.title, chapters: entries };
    const bytes = new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
    return { bytes, facts: { chapters: entries.length } };
  },
};
