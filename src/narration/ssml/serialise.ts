import type SpeechBuilder from "ssml-builder";
import type { Dialect } from "./dialect.ts";
import type {
  Break,
  Paragraph,
  Phrase,
  Prosody,
  Section,
  Sentence,
  Speak,
  VoiceChoice,
} from "./tree.ts";

/**
 * Writes speech markup in a dialect. `Builder` is ssml-builder's class. It neither escapes all
 * attributes nor knows the root that the standard asks for, so each element is handed to it ready
 * made, and what it gives back is checked against what it was given.
 */
export function serialise(speak: Speak, dialect: Dialect, Builder: typeof SpeechBuilder): string {
  const builder = new Builder();
  const writer = new Writer(dialect);
  const sections = speak.children.map((section) => writer.section(section));
  for (const section of sections) if (section !== "") builder.sayWithSSML(section);
  // `ssml()` would join the elements with a blank and set a bare root around them.
  const content = builder._elements.join("");
  if (content !== sections.join("")) throw new Error("ssml-builder has changed what it was given");
  const root = {
    ...dialect.root,
    ...(dialect.languageOfRoot ? { "xml:lang": speak.language } : {}),
  };
  const declaration = dialect.declaration ? `<?xml version="1.0" encoding="UTF-8"?>\n` : "";
  return `${declaration}${element("speak", root, content === "" ? "" : `\n${content}`)}\n`;
}

class Writer {
  readonly #dialect: Dialect;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  section({ voice, children }: Section): string {
    const body = children.map((child) => `${this.block(child)}\n`).join("");
    if (voice === null || body === "" || !this.#dialect.elements.has("voice")) return body;
    return `${element("voice", attributesOfVoice(voice), `\n${body}`)}\n`;
  }

  block(node: Paragraph | Sentence | Break): string {
    switch (node.type) {
      case "p":
        return element("p", {}, node.children.map((child) => this.block(child)).join(""));
      case "s":
        return element("s", {}, this.#phrases(node.children));
      case "break":
        return this.#break(node.milliseconds);
    }
  }

  #phrases(phrases: readonly Phrase[]): string {
    return phrases.map((phrase) => this.#phrase(phrase)).join("");
  }

  #phrase(phrase: Phrase): string {
    if (phrase.type === "text") return escaped(phrase.value);
    if (!this.#dialect.elements.has(phrase.type)) return this.#unmarked(phrase);
    switch (phrase.type) {
      case "break":
        return this.#break(phrase.milliseconds);
      case "sub":
        return element("sub", { alias: phrase.alias }, escaped(phrase.text));
      case "phoneme":
        return element("phoneme", { alphabet: "ipa", ph: phrase.ipa }, escaped(phrase.text));
      case "voice":
        return element("voice", attributesOfVoice(phrase.voice), this.#phrases(phrase.children));
      case "prosody":
        return this.#prosody(phrase);
      case "lang":
        return element("lang", { "xml:lang": phrase.language }, this.#phrases(phrase.children));
    }
  }

  /** Nothing but the words, where the dialect takes none of what is asked. */
  #prosody(phrase: Prosody): string {
    const attributes = attributesOfProsody(phrase, this.#dialect.prosody);
    const words = this.#phrases(phrase.children);
    return Object.keys(attributes).length === 0 ? words : element("prosody", attributes, words);
  }

  /** The words of an element that the dialect does not take. */
  #unmarked(phrase: Exclude<Phrase, { type: "text" }>): string {
    switch (phrase.type) {
      case "break":
        return " ";
      case "sub":
        return escaped(phrase.alias);
      case "phoneme":
        return escaped(phrase.text);
      case "voice":
      case "prosody":
      case "lang":
        return this.#phrases(phrase.children);
    }
  }

  #break(milliseconds: number): string {
    if (!this.#dialect.elements.has("break")) return " ";
    const parts: string[] = [];
    for (let left = milliseconds; left > 0; left -= this.#dialect.longestBreak) {
      const time = Math.min(left, this.#dialect.longestBreak);
      parts.push(element("break", { time: `${time}ms` }, ""));
    }
    return parts.join("");
  }
}

function attributesOfVoice({ names, gender, age, variant }: VoiceChoice): Record<string, string> {
  return {
    ...(names.length > 0 ? { name: names.join(" ") } : {}),
    ...(gender !== null ? { gender } : {}),
    ...(age !== null ? { age: String(age) } : {}),
    ...(variant !== null ? { variant: String(variant) } : {}),
  };
}

function attributesOfProsody(
  { rate, pitch, volume }: Prosody,
  forms: Dialect["prosody"],
): Record<string, string> {
  return {
    ...(rate !== 1 ? { rate: rateIn(rate, forms.rate) } : {}),
    ...(pitch !== 0 && forms.pitch !== null ? { pitch: pitchIn(pitch, forms.pitch) } : {}),
    ...(volume !== 0 ? { volume: volumeIn(volume, forms.volume) } : {}),
  };
}

/** SSML 1.1 writes a rate as a percentage of the usual one; SSML 1.0 as a change of it. */
function rateIn(rate: number, form: Dialect["prosody"]["rate"]): string {
  return form === "share" ? `${decimal(rate * 100)}%` : `${signed((rate - 1) * 100)}%`;
}

function pitchIn(semitones: number, form: "semitones" | "percent"): string {
  if (form === "semitones") return `${signed(semitones)}st`;
  // What Amazon's services take.
  return `${signed(clamp((2 ** (semitones / 12) - 1) * 100, -33.3, 50))}%`;
}

function volumeIn(decibels: number, form: Dialect["prosody"]["volume"]): string {
  return form === "decibels"
    ? `${signed(decibels)}dB`
    : `${signed(clamp((10 ** (decibels / 20) - 1) * 100, -100, 100))}%`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function signed(value: number): string {
  return value < 0 ? `-${decimal(-value)}` : `+${decimal(value)}`;
}

/** At most three decimals, and never an exponent. */
function decimal(value: number): string {
  return value.toFixed(3).replace(/\.?0+$/, "");
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as XML 1.0 may hold it: nothing in it is markup, and no control or lone surrogate is left. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[\u007f-\u009f]/g, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
