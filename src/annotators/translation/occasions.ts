import type { CueAt } from "./read-cue.ts";
import type { Voice } from "./voices.ts";

/** Somebody's translated words, as long as they speak on the same occasion. */
export interface Occasion {
  readonly cue: CueAt;
  readonly language: string | null;
  /** Index of the statement that began it. */
  readonly statement: number;
  /** Passage of the cue or of the last quote that belongs to it. */
  readonly passage: number;
  /** The day that the article names for it; null where it names none. */
  readonly day: string | null;
  /** How the words came, as far as the statement of the cue shows; null where it does not. */
  readonly medium: "spoken" | "written" | null;
  /** The last passage in which they were quoted from another time, which ends with it. */
  readonly pausedAt?: number;
}

/** How many passages without a word of the speaker an occasion lasts. */
const LASTS = 20;

/** The occasions that are open: who goes on speaking through a translator. */
export class Occasions {
  readonly #open = new Map<Voice, Occasion>();

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  /** The occasion on which a voice spoke last. */
  of(voice: Voice): Occasion | undefined {
    return this.#open.get(voice);
  }

  begin(voice: Voice, occasion: Occasion): void {
    this.#open.set(voice, occasion);
  }

  end(voice: Voice): void {
    this.#open.delete(voice);
  }

  /** A passage tells what somebody said at another time, before this one: they go on after it. */
  pause(voice: Voice, passage: number): void {
    const occasion = this.#open.get(voice);
    if (occasion) this.#open.set(voice, { ...occasion, pausedAt: passage });
  }

  isPausedAt(voice: Voice, passage: number): boolean {
    return this.#open.get(voice)?.pausedAt === passage;
  }

  /** Whoever reports met people again. */
  endAll(): void {
    this.#open.clear();
  }

  /**
   * The occasion on which a voice speaks again in a passage, and on a day where one is named; null
   * when there is none, or no more.
   */
  goOn(voice: Voice, passage: number, day: string | null): Occasion | null {
    const occasion = this.#open.get(voice);
    if (!occasion || occasion.pausedAt === passage) return null;
    const isAnotherDay = day !== null && day !== occasion.day;
    if (isAnotherDay || passage - occasion.passage > LASTS) {
      this.#open.delete(voice);
      return null;
    }
    this.#open.set(voice, { ...occasion, passage });
    return occasion;
  }
}
