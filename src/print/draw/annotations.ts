import type { LinkArea, PagePlan } from "../layout/plan.ts";
import {
  type PdfDictionary,
  type PdfDocument,
  type PdfReference,
  type PdfValue,
  pdfText,
} from "./pdf-document.ts";

/** Adds a link to the current page. It is finished when the structure tree takes it up. */
export function addLink(document: PdfDocument, area: LinkArea, pageHeight: number): PdfReference {
  const bottom = pageHeight - area.y - area.height;
  const annotation = document.ref({
    Type: "Annot",
    Subtype: "Link",
    Rect: [area.x, bottom, area.x + area.width, bottom + area.height],
    Border: [0, 0, 0],
    F: printed,
    Contents: pdfText(area.description),
    ...targetOf(area),
  });
  document.page.annotations.push(annotation);
  return annotation;
}

/** PDF/A wants the flag on every annotation. */
const printed = 4;

function targetOf({ target }: LinkArea): PdfDictionary {
  switch (target.type) {
    case "uri":
      return { A: { S: "URI", URI: pdfText(asciiUri(target.uri)) } };
    case "destination":
      return { Dest: pdfText(target.name) };
  }
}

/** A URI in a PDF is 7-bit ASCII (ISO 32000-1 §12.6.4.7). */
function asciiUri(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).href : encodeURI(uri);
}

/** Names the places that links lead to, in the order of their bytes, as the format wants them. */
export function writeDestinations(
  document: PdfDocument,
  plan: PagePlan,
  pages: readonly PdfReference[],
): void {
  const names = Object.keys(plan.destinations).sort();
  const entries = names.flatMap((name): PdfValue[] => {
    const place = placeOf(name, plan, pages);
    return place ? [pdfText(name), place] : [];
  });
  const tree = document._root.data["Names"] as PdfReference;
  tree.data["Dests"] = { Names: entries };
}

function placeOf(
  name: string,
  plan: PagePlan,
  pages: readonly PdfReference[],
): readonly PdfValue[] | null {
  const destination = plan.destinations[name];
  const page = destination && pages[destination.page];
  if (!destination || !page) return null;
  const height = plan.pages[destination.page]?.height ?? 0;
  return [page, "XYZ", null, height - destination.y, null];
}

/** Writes the outline that a reader shows beside the pages; headings nest by level. */
export function writeBookmarks(
  document: PdfDocument,
  plan: PagePlan,
  pages: readonly PdfReference[],
): void {
  if (plan.bookmarks.length === 0) return;
  const root = document.ref({ Type: "Outlines" });
  const open: { readonly level: number; readonly item: PdfReference; last: PdfReference | null }[] =
    [{ level: 0, item: root, last: null }];
  const items: PdfReference[] = [];
  for (const { title, level, destination } of plan.bookmarks) {
    const place = placeOf(destination, plan, pages);
    if (!place) continue;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1);
    if (!parent) break;
    const item = document.ref({ Title: pdfText(title), Parent: parent.item, Dest: place });
    if (parent.last) {
      parent.last.data["Next"] = item;
      item.data["Prev"] = parent.last;
    } else parent.item.data["First"] = item;
    parent.item.data["Last"] = item;
    parent.last = item;
    open.push({ level, item, last: null });
    items.push(item);
  }
  root.data["Count"] = items.length;
  for (const item of items) countOpen(item);
  for (const item of [root, ...items]) item.end();
  document._root.data["Outlines"] = root;
  document._root.data["PageMode"] = "UseOutlines";
}

/** The numbers that a reader shows for the pages (ISO 32000-1 §12.4.2). */
export function writePageLabels(document: PdfDocument, { labels }: PagePlan): void {
  const styles = { decimal: "D", "lower-roman": "r", "upper-roman": "R" } as const;
  document._root.data["PageLabels"] = {
    Nums: labels.flatMap(({ page, style, number, prefix }): PdfValue[] => [
      page,
      prefix === undefined
        ? { S: styles[style], ...(number === 1 ? {} : { St: number }) }
        : { P: pdfText(prefix) },
    ]),
  };
}

/** All items are shown open: `Count` is how many stand below one (ISO 32000-1 §12.3.3). */
function countOpen(item: PdfReference): void {
  let count = 0;
  const add = (reference: PdfValue | undefined): void => {
    for (
      let child = reference as PdfReference | undefined;
      child;
      child = child.data["Next"] as PdfReference | undefined
    ) {
      count++;
      add(child.data["First"]);
    }
  };
  add(item.data["First"]);
  if (count > 0) item.data["Count"] = count;
}
