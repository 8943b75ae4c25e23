import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { ListItem, Note, TableRow } from "../../document/article.ts";
import type { BlockDraft, InlineDraft, Unplaced } from "../../document/compose.ts";
import type { Fields } from "../json/fields.ts";
import { type SourceText, spanOf, textRuns } from "../source-text.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}
interface Mark extends Range {
  readonly fields: Fields;
}

/** Marks may lie in each other so deep: real ones do a few times. */
const deepest = 64;

/** Makes blocks again of a text and the offsets of what is in it. What does not fit is left out, and said. */
export class Rebuilder {
  readonly #text: SourceText;
  readonly #report: Report;

  constructor(text: SourceText, report: Report) {
    this.#text = text;
    this.#report = report;
  }

  blocksOf(fields: readonly Fields[]): readonly BlockDraft[] {
    return fields.flatMap((each) => this.#block(each) ?? []);
  }

  #block(fields: Fields): BlockDraft | null {
    const range = this.#rangeOf(fields);
    if (range === null) return null;
    const source = spanOf(this.#text, range.start, range.end);
    const inlines = () => this.#nest(range, this.#marksOf(fields));
    const type = fields.string("type");
    switch (type) {
      case "kicker":
      case "headline":
      case "standfirst":
      case "byline":
      case "dateline":
      case "paragraph":
      case "pullquote":
        return { type, inlines: inlines(), source };
      case "heading":
        return { type, level: levelOf(fields), inlines: inlines(), source };
      case "note":
        return { type, role: roleOf(fields), inlines: inlines(), source };
      case "footnote":
        return { type, label: fields.string("label") ?? "", inlines: inlines(), source };
      case "blockquote":
        return { type, children: this.blocksOf(fields.objects("blocks")), source };
      case "list":
        return { type, ordered: isTrue(fields, "ordered"), items: this.#items(fields), source };
      case "figure":
        return {
          type,
          image: fields.string("image") ?? "",
          alt: fields.string("alt"),
          caption: this.#caption(fields),
          credit: fields.string("credit"),
          source,
        };
      case "table":
        return { type, caption: this.#caption(fields), rows: this.#rows(fields), source };
      case "break":
        return { type, source };
      default:
        this.#problem(`no block is of the type “${type ?? ""}”`, fields);
        return null;
    }
  }

  #items(fields: Fields): readonly Unplaced<ListItem>[] {
    return fields.objects("items").flatMap((item) => {
      const range = this.#rangeOf(item);
      if (range === null) return [];
      const children = this.blocksOf(item.objects("blocks"));
      const source = spanOf(this.#text, range.start, range.end);
      return [{ type: "list-item" as const, children, source }];
    });
  }

  #rows(fields: Fields): readonly Unplaced<TableRow>[] {
    const marks = this.#marksOf(fields);
    return fields.lists("rows").map((cells) => {
      const drafts = cells.flatMap((cell) => {
        const range = this.#rangeOf(cell);
        if (range === null) return [];
        const source = spanOf(this.#text, range.start, range.end);
        const header = isTrue(cell, "header");
        const inlines = this.#nest(range, marks);
        return [{ type: "table-cell" as const, header, inlines, source }];
      });
      const [first] = drafts;
      const end = drafts.at(-1)?.source.end;
      const source = first && end !== undefined ? { ...first.source, end } : fields.span;
      return { type: "table-row", cells: drafts, source };
    });
  }

  #caption(fields: Fields): readonly InlineDraft[] {
    const caption = fields.object("caption");
    const range = caption && this.#rangeOf(caption);
    return range ? this.#nest(range, this.#marksOf(fields)) : [];
  }

  #marksOf(block: Fields): readonly Mark[] {
    return block.objects("marks").flatMap((fields) => {
      const range = this.#rangeOf(fields);
      return range ? [{ ...range, fields }] : [];
    });
  }

  /** The text of a range with the marks that lie in it. They come outer before inner, in its order. */
  #nest(range: Range, marks: readonly Mark[], depth = 0): InlineDraft[] {
    const inlines: InlineDraft[] = [];
    let at = range.start;
    for (let index = 0; index < marks.length; ) {
      const mark = marks[index];
      index++;
      if (!mark || mark.start < at || mark.end > range.end) continue;
      const inner: Mark[] = [];
      for (let next = marks[index]; next && isWithin(next, mark); next = marks[index]) {
        inner.push(next);
        index++;
      }
      inlines.push(...textRuns(this.#text, at, mark.start));
      const children = this.#nest(mark, depth < deepest ? inner : [], depth + 1);
      inlines.push(...this.#mark(mark, children));
      at = mark.end;
    }
    return [...inlines, ...textRuns(this.#text, at, range.end)];
  }

  #mark({ fields, start, end }: Mark, children: readonly InlineDraft[]): readonly InlineDraft[] {
    const source = spanOf(this.#text, start, end);
    const type = fields.string("type");
    switch (type) {
      case "emphasis":
      case "strong":
        return [{ type, children, source }];
      case "link":
        return [{ type, href: fields.string("href") ?? "", children, source }];
      case "foreign":
        return [{ type, language: fields.string("language") ?? "und", children, source }];
      case "declared": {
        const originalLanguage = fields.string("originalLanguage");
        const translator = fields.string("translator");
        const translated = isTrue(fields, "translated");
        return [{ type, translated, originalLanguage, translator, children, source }];
      }
      case "line-break":
        return [{ type, source }];
      case "footnote-reference":
        return [{ type, label: fields.string("label") ?? "", source }];
      default:
        this.#problem(`no mark is of the type “${type ?? ""}”`, fields);
        return children;
    }
  }

  #rangeOf(fields: Fields): Range | null {
    const [start, end] = [fields.number("start"), fields.number("end")];
    const { length } = this.#text.text;
    if (start !== null && end !== null && start >= 0 && start <= end && end <= length) {
      return { start, end };
    }
    this.#problem("its start and end are no offsets into the text", fields);
    return null;
  }

  #problem(what: string, fields: Fields): void {
    this.#report(diagnose("json/unsound", what, { span: fields.span }));
  }
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && outer.end > outer.start;
}

function isTrue(fields: Fields, name: string): boolean {
  const node = fields.node(name);
  return node?.type === "boolean" && node.value;
}

function levelOf(fields: Fields): number {
  return Math.min(6, Math.max(2, Math.round(fields.number("level") ?? 2)));
}

function roleOf(fields: Fields): Note["role"] {
  const role = fields.string("role");
  return role === "correction" || role === "clarification" ? role : "editor";
}
