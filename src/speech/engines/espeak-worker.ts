import { parentPort, workerData } from "node:worker_threads";
import type { SpeechWorker } from "@echogarden/espeak-ng-emscripten";
import type { InstalledVoice, Reply, SpeakRequest, Speech } from "./espeak-messages.ts";
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

const { eSpeakNGWorker: Espeak, FS: files } = await startEspeak(workerData as WebAssembly.Module);
const espeak = new Espeak();
let voice: string | null = null;

const reply = (message: Reply, transfer: ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer);

port.on("message", (request: SpeakRequest) => {
  const speech = speak(request);
  if (typeof speech === "string") reply({ type: "failed", id: request.id, why: speech });
  else reply({ type: "spoken", id: request.id, ...speech }, [speech.samples.buffer as ArrayBuffer]);
});
reply({
  type: "ready",
  sampleRate: espeak.get_samplerate(),
  voices: [...installedVoices(espeak)],
  variants: files.readdir(variantsFolder).filter((name) => !name.startsWith(".")),
});

/** The speech, or why there is none. */
function speak(request: SpeakRequest): Speech | string {
  // A voice that is not there leaves the one before in place and says so in the result alone.
  if (voice !== request.voice && espeak.set_voice(request.voice) !== 0) {
    return `it has no voice “${request.voice}”`;
  }
  voice = request.voice;
  espeak.set_rate(request.wordsPerMinute);
  espeak.set_pitch(request.pitch);
  const pieces: Int16Array[] = [];
  const marks: [number, number][] = [];
  espeak.synthesize(request.markup, (samples, events) => {
    pieces.push(samples);
    for (const event of events) {
      if (event.type === "mark") marks.push([Number(event.id), event.audio_position]);
    }
    return false;
  });
  return { samples: joined(pieces), marks };
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
