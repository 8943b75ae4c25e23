import type { VoiceSpec } from "../script.ts";
import type { Dialect } from "./dialect.ts";
import type { VoiceChoice } from "./tree.ts";

/** A woman's and a man's voice that a service has in a language, by its tag. */
type Pairs = Readonly<Record<string, readonly [female: string, male: string]>>;

const amazon: Pairs = {
  "en-GB": ["Amy", "Brian"],
  "en-US": ["Joanna", "Matthew"],
  "de-DE": ["Vicki", "Daniel"],
  "fr-FR": ["Lea", "Remi"],
  "es-ES": ["Lucia", "Sergio"],
  "it-IT": ["Bianca", "Adriano"],
  "pt-BR": ["Camila", "Thiago"],
  "ja-JP": ["Kazuha", "Takumi"],
};

const microsoft: Pairs = {
  "en-GB": ["en-GB-SoniaNeural", "en-GB-RyanNeural"],
  "en-US": ["en-US-JennyNeural", "en-US-GuyNeural"],
  "de-DE": ["de-DE-KatjaNeural", "de-DE-ConradNeural"],
  "fr-FR": ["fr-FR-DeniseNeural", "fr-FR-HenriNeural"],
  "es-ES": ["es-ES-ElviraNeural", "es-ES-AlvaroNeural"],
  "it-IT": ["it-IT-ElsaNeural", "it-IT-DiegoNeural"],
  "pt-BR": ["pt-BR-FranciscaNeural", "pt-BR-AntonioNeural"],
  "ja-JP": ["ja-JP-NanamiNeural", "ja-JP-KeitaNeural"],
  "zh-CN": ["zh-CN-XiaoxiaoNeural", "zh-CN-YunxiNeural"],
  "ru-RU": ["ru-RU-SvetlanaNeural", "ru-RU-DmitryNeural"],
  "uk-UA": ["uk-UA-PolinaNeural", "uk-UA-OstapNeural"],
};

const google: Pairs = {
  "en-GB": ["en-GB-Neural2-A", "en-GB-Neural2-B"],
  "en-US": ["en-US-Neural2-C", "en-US-Neural2-D"],
  "de-DE": ["de-DE-Standard-A", "de-DE-Standard-B"],
  "fr-FR": ["fr-FR-Standard-A", "fr-FR-Standard-B"],
  "es-ES": ["es-ES-Standard-A", "es-ES-Standard-B"],
  "it-IT": ["it-IT-Standard-A", "it-IT-Standard-C"],
  "pt-BR": ["pt-BR-Standard-A", "pt-BR-Standard-B"],
};

const services: Readonly<Record<string, Pairs>> = {
  polly: amazon,
  alexa: amazon,
  azure: microsoft,
  google,
};

/** The voices above, as an engine lists them; a service has more, and takes them by name. */
export function serviceVoices(service: string) {
  return Object.entries(services[service] ?? {}).flatMap(([language, [female, male]]) => {
    const description = "one of many; the service's own list has the others";
    return [
      { name: female, language, gender: "female", description } as const,
      { name: male, language, gender: "male", description } as const,
    ];
  });
}

/** Voices of a service to begin with: the language's own, those of another region of it, or English ones. */
export function usualVoices(service: string, language: string): readonly [string, string] | null {
  const pairs = services[service];
  if (pairs === undefined) return null;
  const [wider = ""] = language.toLowerCase().split("-");
  const tags = Object.keys(pairs);
  const tag =
    tags.find((each) => each.toLowerCase() === language.toLowerCase()) ??
    tags.find((each) => each.startsWith(`${wider}-`)) ??
    "en-GB";
  return pairs[tag] ?? null;
}

/**
 * How a service's voice is asked for: by the name that the user gave the role, or by one that the
 * service is known to have; the narrator's and the quotes' differ. Null for a dialect of no service.
 */
export function serviceVoice(
  { name }: Dialect,
  language: string,
  voices: Readonly<Record<string, string>>,
): ((voice: VoiceSpec) => VoiceChoice) | null {
  const usual = usualVoices(name, language);
  if (usual === null) return null;
  const [female, male] = usual;
  return ({ family }) => {
    const [first] = family;
    const role = first?.type === "name" ? first.name : "narrator";
    const gender = family.find((query) => query.type === "generic")?.gender;
    const byGender = gender === "male" ? male : gender === "female" ? female : null;
    const chosen = voices[role] ?? byGender ?? (role === "quote" ? male : female);
    return { names: [chosen], gender: null, age: null, variant: null };
  };
}
