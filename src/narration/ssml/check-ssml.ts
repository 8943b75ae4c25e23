import type { Dialect } from "./dialect.ts";
import type { Break, Paragraph, Phrase, Section, Speak, VoiceChoice } from "./tree.ts";

/**
 * Asserts what the types and the schema of SSML 1.1 do not see, and what a service refuses. A document
 * that fails was composed wrongly by us.
 */
export function checkSsml(speak: Speak, { voices, mostVoices }: Dialect): void {
  assert(speak.children.length <= mostVoices, `${speak.children.length} voices`);
  for (const section of speak.children) {
    if (section.voice !== null) checkVoice(section.voice);
    for (const block of section.children) checkBlock(block);
    const isNested = section.children.some((block) => hasVoice(block));
    assert(voices === "nested" || !isNested, "a voice inside a voice");
    assert(voices !== "sections" || section.voice !== null, "words without a voice");
  }
}

function checkBlock(block: Section["children"][number]): void {
  if (block.type === "break") {
    checkBreak(block.milliseconds);
    return;
  }
  assert(
    block.children.some((child) => child.type === "s"),
    "a paragraph without a sentence",
  );
  for (const child of block.children) {
    if (child.type === "break") checkBreak(child.milliseconds);
    else {
      assert(hasWords(child.children), "a sentence without words");
      checkPhrases(child.children);
    }
  }
}

function hasVoice(
  node: Paragraph | Break | Phrase | { readonly type: "s"; readonly children: readonly Phrase[] },
): boolean {
  return (
    node.type === "voice" || ("children" in node && node.children.some((child) => hasVoice(child)))
  );
}

function checkPhrases(phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    checkPhrase(phrase);
    checkPhrases(childrenOf(phrase));
  }
}

function checkPhrase(phrase: Phrase): void {
  switch (phrase.type) {
    case "text":
      break;
    case "break":
      checkBreak(phrase.milliseconds);
      break;
    case "sub":
      assert(phrase.alias.trim() !== "", "a substitution by nothing");
      break;
    case "phoneme":
      assert(phrase.ipa.trim() !== "", "a pronunciation without phonemes");
      break;
    case "voice":
      checkVoice(phrase.voice);
      break;
    case "prosody":
      assert(phrase.rate > 0 && Number.isFinite(phrase.rate), `a rate of ${phrase.rate}`);
      assert(Number.isFinite(phrase.pitch), `a pitch of ${phrase.pitch}`);
      assert(Number.isFinite(phrase.volume), `a volume of ${phrase.volume}`);
      break;
    case "lang":
      assert(phrase.language !== "", "a language without a name");
      break;
  }
}

function childrenOf(phrase: Phrase): readonly Phrase[] {
  return "children" in phrase ? phrase.children : [];
}

function checkBreak(milliseconds: number): void {
  assert(Number.isInteger(milliseconds) && milliseconds > 0, `a break of ${milliseconds} ms`);
}

/** Blanks part the names of a voice, so that none can be in a name. */
function checkVoice({ names }: VoiceChoice): void {
  assert(
    names.every((name) => /^\S+$/.test(name)),
    `a voice name with a blank: ${names.join("|")}`,
  );
}

function hasWords(phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) =>
    "children" in phrase ? hasWords(phrase.children) : phrase.type !== "break",
  );
}

function assert(holds: boolean, what: string): void {
  if (!holds) throw new Error(`SSML with ${what}`);
}
