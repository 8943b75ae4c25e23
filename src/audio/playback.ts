import { join } from "node:path";
import type { Host, RunningProgram } from "../host/host.ts";
import { concatenate } from "./bytes.ts";
import type { Player } from "./players.ts";
import { pcm16, waveHeader } from "./wav.ts";

/** Sound on its way to the loudspeaker, piece by piece. */
export interface Playback {
  /** A piece begins to sound when `feed` resolves; otherwise when the one before has sounded. */
  readonly isPaced: boolean;
  /**
   * Hands the next piece over; resolves when there is room for more, which is some time before it has
   * sounded. Rejects with a {@link PlaybackError} where the player has ended.
   */
  feed(samples: Float32Array): Promise<void>;
  /** Nothing more comes: resolves when all has sounded. Rejects like `feed`. */
  finish(): Promise<void>;
  /** Ends the sound at once. */
  stop(): void;
}

/** A player that gave up; the message has what it said. */
export class PlaybackError extends Error {
  override readonly name = "PlaybackError";
}

/**
 * Starts a player.
 *
 * @param directory where a player that takes files finds them
 */
export function openPlayback(
  player: Player,
  sampleRate: number,
  directory: string,
  host: Host,
): Playback {
  switch (player.takes) {
    case "wav":
    case "samples":
      return streamTo(player, sampleRate, host);
    case "file":
      return filesFor(player, sampleRate, directory, host);
  }
}

function streamTo(player: Player, sampleRate: number, host: Host): Playback {
  const program = host.start(player.program, player.argumentsFor(sampleRate, "-"));
  const isOver = over(program, player);
  const before = player.takes === "wav" ? waveHeader({ sampleRate, channels: 1 }, null) : null;
  const begun = before === null ? Promise.resolve() : program.write(before);
  return {
    isPaced: false,
    async feed(samples) {
      await begun;
      const tooEarly = isOver.then(() => {
        throw new PlaybackError(`${player.name} ended before the sound did`);
      });
      await Promise.race([program.write(pcm16(samples, 1)), tooEarly]);
    },
    async finish() {
      program.end();
      await isOver;
    },
    stop: () => program.stop(),
  };
}

/** One call of the player for each piece, the next file being written while one sounds. */
function filesFor(player: Player, sampleRate: number, directory: string, host: Host): Playback {
  let playing: RunningProgram | null = null;
  let sounded: Promise<void> = Promise.resolve();
  let isStopped = false;
  let count = 0;
  return {
    isPaced: true,
    async feed(samples) {
      const path = join(directory, `${count++}.wav`);
      const bytes = pcm16(samples, 1);
      const header = waveHeader({ sampleRate, channels: 1 }, bytes.length);
      await host.write(path, concatenate([header, bytes]));
      await sounded;
      if (isStopped) return;
      playing = host.start(player.program, player.argumentsFor(sampleRate, path));
      const isOver = over(playing, player);
      sounded = isOver.then(() => host.remove(path));
      sounded.catch(() => undefined);
    },
    finish: () => sounded,
    stop() {
      isStopped = true;
      playing?.stop();
    },
  };
}

/** Resolves when the player has ended as it should; whoever waits for nothing hears of nothing. */
function over(program: RunningProgram, player: Player): Promise<void> {
  const isOver = program.ended.then((result) => {
    const why = failureOf(result);
    if (why !== null) throw new PlaybackError(`${player.name} ${why}`);
  });
  isOver.catch(() => undefined);
  return isOver;
}

function failureOf(result: Awaited<RunningProgram["ended"]>): string | null {
  if (result.status === "missing") return "cannot be run";
  if (result.code === 0) return null;
  const said = result.stderr.trim().split("\n").at(-1) ?? "";
  return `gave up (${result.code})${said && `: ${said}`}`;
}
