/** One silence that the style asks for between two stretches of speech, in reading order. */
export interface Silence {
  readonly kind: "pause" | "rest";
  readonly milliseconds: number;
}

/**
 * How long it is silent in all. Adjoining pauses collapse to the longest of them; rests keep their
 * full length and part the pauses on either side (CSS Speech Module Level 1, "Collapsing
 * pauses").
 */
export function collapse(silences: readonly Silence[]): number {
  let total = 0;
  let longest = 0;
  for (const { kind, milliseconds } of silences) {
    if (kind === "pause") longest = Math.max(longest, milliseconds);
    else if (milliseconds > 0) {
      total += longest + milliseconds;
      longest = 0;
    }
  }
  return total + longest;
}

/** The silences with a pause between two sentences among them: it adjoins the first pause there is. */
export function withSentencePause(
  silences: readonly Silence[],
  milliseconds: number,
): readonly Silence[] {
  const first = silences.findIndex((silence) => silence.kind === "pause");
  if (first < 0) return [{ kind: "pause", milliseconds }, ...silences];
  return silences.map((silence, index) =>
    index === first
      ? { kind: "pause", milliseconds: Math.max(milliseconds, silence.milliseconds) }
      : silence,
  );
}
