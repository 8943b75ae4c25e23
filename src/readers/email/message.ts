import type { Attachment, Email } from "postal-mime";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type InlineDraft, textDraft } from "../../document/compose.ts";
import { partName } from "../archive/archive.ts";
import { dateOf, isoDate } from "../conventions/dates.ts";
import { decode } from "../decode.ts";
import type { Input, ReadOptions } from "../reader.ts";

/** A message taken apart. Its parts are inputs of their own: spans point into them as they are decoded. */
export interface Message {
  /** Without "Re:" and "Fwd:". */
  readonly subject: readonly InlineDraft[];
  /** The same as it was sent. */
  readonly givenSubject: string;
  /** When it was sent, ISO 8601. */
  readonly date: string | null;
  readonly text: Input | null;
  readonly html: Input | null;
  readonly attachments: readonly AttachedFile[];
}

export interface AttachedFile {
  readonly name: string;
  /** `image/png` */
  readonly type: string;
  /** What the HTML calls it: `cid:` and this; null where it does not. */
  readonly id: string | null;
  readonly part: Input;
}

/** Parts may lie in each other so deep; real ones do four times. */
const deepest = 64;

/** Takes a message apart; null, with an error, where it cannot be. */
export async function openMessage(
  input: Input,
  options: ReadOptions,
  report: Report,
): Promise<Message | null> {
  const { file } = input;
  const decoded = decode(input, report);
  if (decoded === null) return null;
  const email = await parse(input, report);
  if (email === null) return null;
  const part = (name: string, bytes: Uint8Array): Input => {
    const made = { file: partName(file, name), bytes };
    options.onPart?.(made);
    return made;
  };
  const text = (name: string, value: string | undefined) =>
    value === undefined || value.trim() === "" ? null : part(name, new TextEncoder().encode(value));
  return {
    subject: subjectOf(email, decoded, file),
    givenSubject: email.subject ?? "",
    date: dateSent(email, decoded, file, report),
    text: text("message.txt", email.text),
    html: text("message.html", email.html),
    attachments: email.attachments.map((attached, index) => {
      const name = nameOf(attached, index);
      return {
        name,
        type: attached.mimeType,
        id: idOf(attached),
        part: part(name, bytesOf(attached)),
      };
    }),
  };
}

/** When it was sent; where its header is no date, a warning at its line. */
function dateSent(email: Email, decoded: string, file: string, report: Report): string | null {
  const sent = email.headers.find(({ key }) => key === "date")?.value ?? "";
  const line = /^date:.*$/imu.exec(decoded);
  const start = line?.index ?? 0;
  const span = { file, start, end: start + (line?.[0].length ?? 0) };
  return isoDate(sent) ?? isoDate(email.date ?? "") ?? dateOf(sent, span, report);
}

async function parse(input: Input, report: Report): Promise<Email | null> {
  const { default: PostalMime } = await import("postal-mime");
  try {
    return await PostalMime.parse(input.bytes, {
      maxNestingDepth: deepest,
      forceRfc822Attachments: true,
    });
  } catch (error) {
    // It throws for parts nested without end and headers without end.
    if (!(error instanceof Error)) throw error;
    const span = { file: input.file, start: 0, end: 0 };
    report(
      diagnose("input/too-complex", `the message cannot be taken apart: ${error.message}`, {
        span,
      }),
    );
    return null;
  }
}

/** The subject is written encoded, so the whole header field stands for it. */
function subjectOf({ subject = "" }: Email, decoded: string, file: string): readonly InlineDraft[] {
  const words = subject
    .replace(/\s+/g, " ")
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|enc|i)\s*(?:\[\d+\])?:\s*)+/i, "")
    .trim();
  const field = /^subject:[^\n]*(?:\n[ \t][^\n]*)*/im.exec(decoded.slice(0, 65_536));
  const start = field?.index ?? 0;
  const source = { file, start, end: start + (field?.[0].trimEnd().length ?? 0) };
  return words === "" ? [] : [textDraft(words, source)];
}

/** Names come from outside: what could lead elsewhere, or confuse a message, is no part of them. */
function nameOf({ filename, mimeType }: Attachment, index: number): string {
  const name = (filename ?? "")
    .replace(/^.*[/\\]/s, "")
    .replace(/[\0-\x1f\x7f!]/g, "")
    .trim();
  if (name !== "") return name.slice(0, 200);
  return `attachment ${index + 1}${mimeType === "message/rfc822" ? ".eml" : ""}`;
}

function idOf({ contentId }: Attachment): string | null {
  return contentId === undefined ? null : contentId.replace(/^<|>$/g, "");
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
