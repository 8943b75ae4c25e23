/** The parts of the package's WebAssembly build that we use; it has no types of its own. */
declare module "@evan/opus/wasm/index.js" {
  export class Encoder {
    constructor(options: {
      readonly channels: 1 | 2;
      readonly sample_rate: 48_000;
      readonly application: "audio";
    });
    /** Sets a value, or asks for one where none is given. */
    ctl(request: number, value?: number): number;
    encode(pcm: Int16Array): Uint8Array;
    /** Gives the memory back. */
    drop(): void;
  }
  export class Decoder {
    constructor(options: { readonly channels: 1 | 2; readonly sample_rate: 48_000 });
    /** Samples of 16 bits, as bytes. */
    decode(packet: Uint8Array): Uint8Array;
    drop(): void;
  }
  const opus: { readonly Encoder: typeof Encoder; readonly Decoder: typeof Decoder };
  export default opus;
}
