import { parentPort, workerData } from "node:worker_threads";
import type { SpeechEvent, SpeechWorker } from "@echogarden/espeak-ng-emscripten";
import { rememberMemory } from "./espeak-memory.ts";
import type {
  DescribeRequest,
  InstalledVoice,
  Reply,
  SpeakRequest,
  Speech,
} from "./espeak-messages.ts";
import { startEspeak } from "./espeak-start.ts";

/**
 * eSpeak NG in a thread of its own: a call into it cannot be interrupted, so the thread is what a
 * time limit ends.
 */
const port = parentPort;
if (port === null) throw new Error("espeak-worker runs as a worker thread");

// The engine seeds its breath noise with the clock. In this thread the clock stands, so that the
// same text gives the same samples.
Date.now = () => 0;

const variantsFolder = "/usr/share/espeak-ng-data/voices/!v";

/** As many voices are remembered: a long pack with a voice for every speaker may have more. */
const mostVoices = 8;

const { engine, memory } = await startEspeak(workerData as WebAssembly.Module);
const espeak = new engine.eSpeakNGWorker();

/**
 * The engine's sound depends on what it said before: by a dozen samples in the length of a sentence, and by its noise.
 * So its memory is put back before each call, and the same words are the same samples wherever they stand.
 */
let makeFresh = rememberMemory(memory);
const makeFreshFor = new Map<string, () => void>();

/** Bytes of markup that the engine has room for; more than most passages take. */
let room = 0;
makeRoom(8_192);

const reply = (message: Reply, transfer: ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer);

port.on("message", (request: SpeakRequest | DescribeRequest) => {
  if (request.type === "describe") return reply(description());
  const speech = speak(request);
  if (typeof speech === "string") reply({ type: "failed", id: request.id, why: speech });
  else reply({ type: "spoken", id: request.id, ...speech }, [speech.samples.buffer as ArrayBuffer]);
});
reply({ type: "ready" });

/**
 * Outside of the engine's memory its script notes where in it there is room for text. That room is made before the
 * memory is remembered: made later, it would lie where the engine, once it has been put back, puts something else.
 */
function makeRoom(bytes: number): void {
  if (bytes <= room) return;
  makeFresh();
  // The first call finds too little room, and the second makes it.
  for (let call = 0; call < 2; call++) espeak.synthesize(" ".repeat(bytes), () => true);
  room = bytes;
  makeFresh = rememberMemory(memory);
  makeFreshFor.clear();
}

function description(): Reply {
  return {
    type: "described",
    sampleRate: espeak.get_samplerate(),
    voices: [...installedVoices(espeak)],
    variants: engine.FS.readdir(variantsFolder).filter((name) => !name.startsWith(".")),
  };
}

/** Leaves the engine as it is when it has started and been given the voice; false where it has no such voice. */
function begin(voice: string): boolean {
  const known = makeFreshFor.get(voice);
  if (known !== undefined) {
    known();
    return true;
  }
  makeFresh();
  // A voice that is not there leaves the one before in place and says so in the result alone.
  if (espeak.set_voice(voice) !== 0) return false;
  const [oldest] = makeFreshFor.keys();
  if (oldest !== undefined && makeFreshFor.size === mostVoices) makeFreshFor.delete(oldest);
  makeFreshFor.set(voice, rememberMemory(memory));
  return true;
}

/** The speech, or why there is none. */
function speak(request: SpeakRequest): Speech | string {
  makeRoom(Buffer.byteLength(request.markup));
  if (!begin(request.voice)) return `it has no voice “${request.voice}”`;
  espeak.set_rate(request.wordsPerMinute);
  espeak.set_pitch(request.pitch);
  const pieces: Int16Array[] = [];
  const marks: SpeechEvent[] = [];
  espeak.synthesize(request.markup, (samples, events) => {
    pieces.push(samples);
    marks.push(...events.filter(({ type }) => type === "mark"));
    return false;
  });
  return { samples: joined(pieces), marks: startsOf(marks) };
}

/**
 * When the marked words begin, in milliseconds. The engine says some groups of words as one ("had been", "for a
 * while"). The marks within one come where the group ends, which may be where all sound ends, and with a place in the
 * text that lies before the clause. Such words begin with their group.
 */
function startsOf(marks: readonly SpeechEvent[]): [number, number][] {
  const starts: [number, number][] = [];
  let place = 0;
  let start = 0;
  for (const { id, text_position, audio_position } of marks) {
    if (text_position > place) {
      place = text_position;
      start = audio_position;
    }
    starts.push([Number(id), start]);
  }
  return starts;
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const samples = new Int16Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    samples.set(piece, at);
    at += piece.length;
  }
  return samples;
}

function* installedVoices(engine: SpeechWorker): Generator<InstalledVoice> {
  for (let index = 0; ; index++) {
    const record = engine.get_voices(index);
    if (record.ptr === 0) return;
    const name = record.get_name();
    if (name === "") return;
    yield { identifier: record.get_identifier(), name: name.trim() };
  }
}
