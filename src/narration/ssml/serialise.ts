import type SpeechBuilder from "ssml-builder";
import type { Dialect } from "./dialect.ts";
import type { Break, Paragraph, Phrase, Sentence, Speak, VoiceChoice } from "./tree.ts";

/**
 * Writes speech markup in a dialect, with an XML declaration. `Builder` is ssml-builder's class. It
 * neither escapes all attributes nor knows the root that the standard asks for, so each element is
 * handed to it ready made, and what it gives back is checked against what it was given.
 */
export function serialise(speak: Speak, dialect: Dialect, Builder: typeof SpeechBuilder): string {
  const builder = new Builder();
  const writer = new Writer(dialect);
  const elements = speak.children.map((child) => `${writer.block(child)}\n`);
  for (const element of elements) builder.sayWithSSML(element);
  // `ssml()` would join the elements with a blank and set a bare root around them.
  const body = builder._elements.join("");
  if (body !== elements.join("")) throw new Error("ssml-builder has changed what it was given");
  const root = { ...dialect.root, "xml:lang": speak.language };
  const content =
    speak.voice === null || elements.length === 0 || !dialect.elements.has("voice")
      ? body
      : `${element("voice", attributesOfVoice(speak.voice), `\n${body}`)}\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("speak", root, content === "" ? "" : `\n${content}`)}\n`;
}

class Writer {
  readonly #dialect: Dialect;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
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
        return element("prosody", attributesOfProsody(phrase), this.#phrases(phrase.children));
      case "lang":
        return element("lang", { "xml:lang": phrase.language }, this.#phrases(phrase.children));
    }
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

/** Rate as a percentage without sign, as SSML 1.1 has it; SSML 1.0 and CSS write changes. */
function attributesOfProsody({
  rate,
  pitch,
  volume,
}: Extract<Phrase, { type: "prosody" }>): Record<string, string> {
  return {
    ...(rate !== 1 ? { rate: `${decimal(rate * 100)}%` } : {}),
    ...(pitch !== 0 ? { pitch: `${signed(pitch)}st` } : {}),
    ...(volume !== 0 ? { volume: `${signed(volume)}dB` } : {}),
  };
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
