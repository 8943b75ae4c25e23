import loadEspeak, { type SpeechModule } from "@echogarden/espeak-ng-emscripten";
import { expect, test, vi } from "vitest";
import { compiledModule } from "../../../src/speech/engines/espeak-module.ts";
import { startEspeak } from "../../../src/speech/engines/espeak-start.ts";
import { encodeModule, signed, unsigned } from "../../../src/speech/engines/espeak-wasm/binary.ts";

test("the translated engine gives the very samples and marks that its package's script gives", async () => {
  // The engine seeds its breath noise with the clock.
  vi.spyOn(Date, "now").mockReturnValue(0);
  const ignore = () => undefined;
  const { engine } = await startEspeak(compiledModule());
  expect(spokenBy(engine)).toEqual(spokenBy(await loadEspeak({ print: ignore, printErr: ignore })));
});

test("whole numbers are written in as few groups of seven bits as hold them", () => {
  expect([0, 127, 128, 624_485].map(unsigned)).toEqual([
    [0],
    [0x7f],
    [0x80, 0x01],
    [0xe5, 0x8e, 0x26],
  ]);
  expect([0, -1, 63, 64, -64, -123_456].map(signed)).toEqual([
    [0],
    [0x7f],
    [0x3f],
    [0xc0, 0x00],
    [0x40],
    [0xc0, 0xbb, 0x78],
  ]);
});

test("a module of two functions and a table runs", async () => {
  const bytes = encodeModule({
    types: [{ parameters: ["i32"], result: "i32" }],
    imports: [{ module: "host", name: "twice", type: 0 }],
    functions: [{ type: 0, locals: [], code: [0x20, 0, 0x10, 0, 0x41, 1, 0x6a] }],
    table: [null, 1],
    pages: 1,
    globals: [7],
    exports: [{ name: "twiceAndOne", kind: "function", index: 1 }],
    data: [{ address: 1024, bytes: Uint8Array.of(1, 2) }],
  });
  const module = await WebAssembly.compile(bytes);
  const host = { twice: (value: number) => 2 * value };
  const { exports } = await WebAssembly.instantiate(module, { host });
  const { twiceAndOne } = exports as unknown as { twiceAndOne: (value: number) => number };
  expect(twiceAndOne(20)).toBe(41);
});

/** Some speech of several voices, tempos and languages. */
function spokenBy({ eSpeakNGWorker: Espeak, FS }: SpeechModule) {
  const engine = new Espeak();
  const spoken: unknown[] = [engine.get_samplerate(), FS.readdir("/usr/share/espeak-ng-data")];
  for (const [voice, words, pitch, markup] of [
    ["gmw/en", 175, 50, `<mark name="0"/>The ferry left <mark name="1"/>Orlen at 6.35, half full.`],
    ["gmw/en+f3", 210, 70, `“We were told,” she said; <phoneme alphabet="espeak" ph="t'e@st"/>!`],
    ["gmw/de", 80, 20, "Der Dreißigjährige Krieg – 1618 bis 1648 – endete in Münster."],
    ["sit/cmn", 175, 50, "渡轮今天早上离开。"],
    ["no/such", 175, 50, "nobody"],
  ] as const) {
    spoken.push(engine.set_voice(voice));
    engine.set_rate(words);
    engine.set_pitch(pitch);
    engine.synthesize(markup, (samples, events) => {
      spoken.push(
        Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString("base64"),
      );
      spoken.push(...events.map(({ type, audio_position, id }) => [type, audio_position, id]));
      return false;
    });
  }
  return spoken;
}
