/** Who is meant, and by which rule that is known. */
export interface Identity {
  readonly person: number;
  readonly rule: "name" | "pronoun" | "description" | "named-next" | "role" | "body";
}
