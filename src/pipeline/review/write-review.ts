import { basename } from "node:path";
import { fields } from "./review.ts";
import type { ListedEntry } from "./update.ts";

/** A review file as text: what an editor reads and corrects. */
export async function writeReview(file: string, entries: readonly ListedEntry[]): Promise<string> {
  const { Document, YAMLMap } = await import("yaml");
  const document = new Document({ readout: 1, quotes: [] }, { aliasDuplicateObjects: false });
  document.commentBefore = head(basename(file));
  document.set(
    "quotes",
    document.createNode(
      entries.map((entry, index) => {
        const map = document.createNode(fileForm(entry));
        if (map instanceof YAMLMap && index > 0) map.spaceBefore = true;
        const found = map.get("found");
        if (found instanceof YAMLMap) found.flow = true;
        return map;
      }),
    ),
  );
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function fileForm({ quote, anchor, says, found, note, evidence }: ListedEntry) {
  const inOrder = (values: typeof says) =>
    Object.fromEntries(
      fields.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]),
    );
  return {
    quote: quote ?? "gone from the article",
    words: anchor.words,
    ...inOrder(says),
    note,
    found: inOrder(found),
    evidence,
    before: anchor.before,
    after: anchor.after,
  };
}

function head(file: string): string {
  return `The editor's word on ${file.replace(/[^\P{C}]/gu, "\ufffd")}

Change a value and your word holds from the next run on, in print and in sound:
  kind         speech, or term (a title, a nickname, a so-called thing)
  speaker      a name, or null where nobody is named
  translation  declared or none; stated and carried are for Readout to find in the article
  language     of the original, as a tag (ru, pt-BR), or null
  translator   such as an interpreter, or null
  note         a remark of your own
The rest is Readout's: what it found, why, and the words to find the quote by. To take a word back,
write again what stands under found. Comments do not last: \`readout review\` writes the file anew,
and keeps your values and notes.`
    .split("\n")
    .map((line) => (line === "" ? "" : ` ${line}`))
    .join("\n");
}
