const greeting =
  /^(?!dear (?:readers?|sir|madam|editor))(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen)|moin|bonjour|cher|chère|hola|buenos d[ií]as|ciao|buongiorno|hej|hei|olá)(?!\p{L})/iu;
/** What writers say of the copy to those who get it. */
const ofTheCopy =
  /(?<!\p{L})(?:below|attached|copy|filing|file|word ?count|\d+ words|pics?|photos?|pictures|caption|deadline|edit|subs?|let me know|get back|cheers|thanks|thank you|text|anbei|unten|fotos?|ci-dessous|ci-joint|adjunto|abajo)(?!\p{L})/iu;
const signOff =
  /^(?:best|best regards|best wishes|all the best|kind regards|warm regards|regards|cheers|thanks|many thanks|thank you|yours|sincerely|mfg|viele grüße|liebe grüße|beste grüße|mit freundlichen grüßen|gruß|cordialement|bien à vous|saludos|un saludo|saluti|mvh|hilsen)(?!\p{L})[\s,.!–—-]*(?:\p{L}[^.!?]{0,40})?$/iu;
const device =
  /^(?:sent (?:from|via|with) (?:my|outlook|mail|yahoo|proton|gmail)|get outlook for|von meinem .{1,30} gesendet|gesendet (?:mit|von)|envoyé (?:de|depuis) mon|enviado desde mi|inviato da)/iu;
const disclaimer =
  /^(?:this (?:e-?mail|message|communication)(?: and any| \(including| is| may| contains?|,)|the (?:information|contents?)(?: contained)? (?:in|of) this (?:e-?mail|message)|confidentiality(?: notice)?\b|(?:legal )?disclaimer\b|please consider the environment|if you (?:are not|have received this)|diese (?:e-?mail|nachricht) (?:ist|kann|enthält)|der inhalt dieser e-?mail|ce (?:message|courriel)|este (?:correo|mensaje)|click here to unsubscribe|unsubscribe\b|you (?:are receiving|received) this (?:e-?mail|message))/iu;

/** Lines that mail programs put before what somebody else wrote. */
const forwardMark =
  /^[\s>*_-]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|(?:début du )?message (?:transféré|réexpédié)|mensaje reenviado|inizio messaggio inoltrato|doorgestuurd bericht)\s*:?[\s*_-]*$/iu;
const replyMark =
  /^(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d[’']origine|mensaje original)\s*-{2,}|_{20,})$/iu;
const replyLine =
  /^(?:on .{6,120} wrote:|am .{6,120} schrieb .{0,80}:|le .{6,120} a écrit ?:|el .{6,120} escribió:|il .{6,120} ha scritto:|op .{6,120} schreef .{0,80}:)$/isu;
/** A line of the header that they repeat. */
const headerLine =
  /^[\s>*]*(?:from|to|cc|date|sent|subject|reply-to|von|an|datum|gesendet|betreff|de|à|objet|envoyé|para|asunto|enviado|fecha)\s*:\s?\*?.{0,300}$/iu;

/** Blocks from the top among which a covering note can end, and from the end among which a signature begins. */
const noteReach = 8;
const signatureReach = 6;
/** Longest note to the desk and line of a signature, in code units. */
const longestNote = 300;
const longestSignatureLine = 120;

/** What the blocks of a message are that are not the story: why, by index. */
export type Asides = ReadonlyMap<number, string>;

/** What the header of a message says of its story. */
export interface Envelope {
  /** Without the marks of replies and forwards. */
  readonly subject: string;
  readonly isForward: boolean;
}

/**
 * Tells the story in the blocks of a message from what stands around it: what the writer quotes, a
 * covering note before the line that the subject repeats or after a greeting, signature and disclaimers.
 * Of a message that is forwarded the story is what is quoted.
 */
export function asidesIn(blocks: readonly string[], { subject, isForward }: Envelope): Asides {
  const asides = quotedIn(blocks, isForward);
  const left = [...blocks.keys()].filter((index) => !asides.has(index));
  const texts = left.map((index) => blocks[index] ?? "");
  const note = noteLength(texts, subject);
  const end = endOfStory(texts, note);
  for (const [at, index] of left.entries()) {
    const text = texts[at] ?? "";
    if (at < note) asides.set(index, "covering note");
    else if (at >= end) asides.set(index, disclaimer.test(text) ? "disclaimer" : "signature");
  }
  return asides;
}

/** Where the signature and what machines add begin. */
function endOfStory(texts: readonly string[], note: number): number {
  let end = texts.length;
  const isAdded = (text: string) => disclaimer.test(text) || device.test(text);
  while (end > note + 1 && isAdded(texts[end - 1] ?? "")) end--;
  const signature = signatureStart(texts.slice(0, end), note);
  // A signature may be longer than its reach where it begins with its own mark.
  return Math.min(end, signature);
}

function quotedIn(blocks: readonly string[], isForward: boolean): Map<number, string> {
  const asides = new Map<number, string>();
  const mark = blocks.findIndex((text, index) => isMark(text) || isHeader(blocks, index));
  if (mark >= 0) {
    const isForwarded = isForward || mark === 0 || forwardMark.test(firstLine(blocks[mark]));
    let after = mark;
    while (after < blocks.length && (isMark(blocks[after] ?? "") || isHeader(blocks, after)))
      after++;
    for (const index of blocks.keys()) {
      if (isForwarded && index < mark) asides.set(index, "covering note");
      else if (isForwarded && index < after) asides.set(index, "forwarding header");
      else if (!isForwarded && index >= mark) asides.set(index, "quoted message");
    }
  }
  for (const [index, text] of blocks.entries()) {
    if (!asides.has(index) && /^>/.test(text)) asides.set(index, "quoted message");
  }
  return asides;
}

function isMark(text: string): boolean {
  const line = firstLine(text);
  return forwardMark.test(line) || replyMark.test(line) || replyLine.test(text.slice(0, 300));
}

/** The header that programs repeat: three of its lines in one block, or in blocks of their own. */
function isHeader(blocks: readonly string[], index: number): boolean {
  const lines = blocks
    .slice(index, index + 3)
    .join("\n")
    .split("\n", 8);
  const [first = ""] = lines;
  return headerLine.test(first) && lines.filter((line) => headerLine.test(line)).length >= 3;
}

function firstLine(text = ""): string {
  return text.split("\n", 1)[0] ?? "";
}

function noteLength(blocks: readonly string[], subject: string): number {
  const start = blocks.slice(0, noteReach);
  const headline = start.findIndex((text) => isSubject(text, subject));
  if (headline >= 0) return headline;
  const [first = ""] = blocks;
  if (!greeting.test(first) || first.length > longestNote) return 0;
  const next = start.findIndex((text, index) => index > 0 && !isOfTheCopy(text));
  return Math.max(next, 0);
}

function isOfTheCopy(text: string): boolean {
  return text.length <= longestNote && (signOff.test(text) || ofTheCopy.test(text));
}

/** Shortest headline that can be known again, in letters and digits. */
const shortestHeadline = 10;

/** Whether a line is the subject, or what the subject says after "FOR SUNDAY:". */
function isSubject(text: string, subject: string): boolean {
  const [line, whole] = [essence(text), essence(subject)];
  return text.length <= longestNote && line.length >= shortestHeadline && whole.endsWith(line);
}

/** Letters and digits alone, in lower case. */
export function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** Where the signature begins: behind "-- ", or with a sign-off that short lines alone follow. */
function signatureStart(blocks: readonly string[], note: number): number {
  const first = Math.max(note + 1, blocks.length - signatureReach);
  for (let index = first; index < blocks.length; index++) {
    const text = blocks[index] ?? "";
    const after = blocks.slice(index + 1);
    const isEnd = after.every((line) => line.length <= longestSignatureLine);
    if (isEnd && (/^--\s*(?:\n|$)/.test(text) || signOff.test(firstLine(text)))) return index;
  }
  return blocks.length;
}
