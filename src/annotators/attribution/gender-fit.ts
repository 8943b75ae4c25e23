import type { Gender } from "../languages/language.ts";
import type { Discourse } from "./discourse.ts";

/** Whether a pronoun of a gender may stand for somebody; "they" stands for bodies alone. */
export function fits(
  { isPerson, isBody, genders }: Discourse,
  person: number,
  gender: Gender | "plural",
): "yes" | "maybe" | "no" {
  if (gender === "plural") return isBody[person] === true ? "yes" : "no";
  if (isPerson[person] !== true) return "no";
  const known = genders[person] ?? "unknown";
  if (known === gender || gender === "unknown") return "yes";
  return known === "unknown" ? "maybe" : "no";
}
