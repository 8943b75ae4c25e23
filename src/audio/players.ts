import type { Host } from "../host/host.ts";

/** A program that plays sound. */
export interface Player {
  /** As it is called, and as the user names it. */
  readonly name: string;
  /** Path of the program. */
  readonly program: string;
  /** WAV or bare samples (16 bits, little endian) on its standard input while it plays, or a whole file. */
  readonly takes: "wav" | "samples" | "file";
  /** What to call it with, for sound at a sample rate: from standard input, or the path of the file. */
  readonly argumentsFor: (sampleRate: number, path: string) => readonly string[];
}

type Known = Omit<Player, "program">;

/**
 * The players that Readout knows, the ones that get along with most systems first. All are told to be
 * quiet, to show no picture, and to end when the sound does.
 */
const known: readonly Known[] = [
  {
    name: "ffplay",
    takes: "wav",
    argumentsFor: () => ["-nodisp", "-autoexit", "-loglevel", "error", "-f", "wav", "-i", "pipe:0"],
  },
  {
    name: "mpv",
    takes: "wav",
    argumentsFor: () => ["--no-config", "--no-video", "--no-input-terminal", "--really-quiet", "-"],
  },
  { name: "afplay", takes: "file", argumentsFor: (_rate, path) => [path] },
  {
    name: "paplay",
    takes: "samples",
    argumentsFor: (rate) => ["--raw", "--format=s16le", "--channels=1", `--rate=${rate}`],
  },
  {
    name: "pw-play",
    takes: "samples",
    argumentsFor: (rate) => ["--raw", "--format=s16", "--channels=1", `--rate=${rate}`, "-"],
  },
  { name: "aplay", takes: "wav", argumentsFor: () => ["--quiet", "--file-type=wav", "-"] },
  {
    name: "out123",
    takes: "samples",
    argumentsFor: (rate) => ["-q", "--rate", String(rate), "--channels", "1", "--encoding", "s16"],
  },
  { name: "play", takes: "wav", argumentsFor: () => ["-q", "-t", "wav", "-"] },
];

/** How to get one, for messages. */
export const howToGetPlayer =
  "Install ffplay (apt install ffmpeg, brew install ffmpeg, winget install ffmpeg) or mpv; or convert with -t mp3 and open the file.";

/** The player of that name, or the first one that is installed; null where there is none. */
export async function findPlayer(host: Host, wanted: string | null): Promise<Player | null> {
  for (const player of known) {
    if (wanted !== null && player.name !== wanted) continue;
    const program = await host.findProgram(player.name);
    if (program !== null) return { ...player, program };
  }
  return null;
}
