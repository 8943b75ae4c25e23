/** The part of the package that Readout uses; it has no types of its own. */
declare module "@echogarden/espeak-ng-emscripten" {
  interface SpeechEvent {
    readonly type: "mark" | "word" | "sentence" | "phoneme" | "end" | "play" | "samplerate";
    /** Where in the markup, counted from 1; of a mark within a group of words that is said as one, where the clause before ended. */
    readonly text_position: number;
    /** Milliseconds from the start of the call. */
    readonly audio_position: number;
    /** The name of a mark. */
    readonly id: string | number | undefined;
  }

  interface VoiceRecord {
    /** 0 after the last voice. */
    readonly ptr: number;
    get_name(): string;
    get_identifier(): string;
  }

  interface SpeechWorker {
    /** 0 for done; anything else means that the voice before stays. */
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): void;
    set_pitch(pitch: number): void;
    get_samplerate(): number;
    get_voices(index: number): VoiceRecord;
    /** `receive` gets the sound in pieces and gives true to stop. */
    synthesize(
      markup: string,
      receive: (samples: Int16Array, events: readonly SpeechEvent[]) => boolean,
    ): void;
  }

  interface SpeechModule {
    readonly eSpeakNGWorker: new () => SpeechWorker;
    readonly FS: EngineFiles;
  }

  /** The files that the engine sees, in memory. */
  interface EngineFiles {
    readdir(path: string): string[];
    lookupPath(path: string): { readonly node: EngineFile };
  }

  interface EngineFile {
    /** Of a file that came with the data: a part of these. */
    readonly contents: Uint8Array;
    /** What is done to an open file; one for all files. */
    readonly stream_ops: {
      read(
        stream: { readonly node: EngineFile },
        ...where: readonly [buffer: Int8Array, offset: number, length: number, position: number]
      ): number;
    };
  }

  /** Functions that the engine asks of its surroundings, by the module's own short names. */
  type EngineImports = Readonly<Record<string, object>>;

  /** All that the engine knows; it has another buffer once it has grown. */
  interface EngineMemory {
    readonly buffer: ArrayBuffer;
  }

  interface EngineExports {
    readonly u: EngineMemory;
    /** The table of functions. */
    readonly Ga: WebAssembly.Table;
  }

  interface EngineInstance {
    readonly exports: EngineExports;
  }

  export default function load(options: {
    /** Starts the module, in place of the package's own script. */
    instantiateWasm?(imports: EngineImports, receive: (instance: EngineInstance) => object): object;
    /** The data in place of those that its script would read as a whole. */
    getPreloadedPackage?(name: string, size: number): ArrayBuffer;
    print(line: string): void;
    printErr(line: string): void;
  }): Promise<SpeechModule>;
}
