/** The part of the package that Readout uses; the user installs it, and it has no types of its own. */
declare module "sherpa-onnx-node" {
  interface Model {
    readonly vits?: Readonly<Record<string, string>>;
    readonly kokoro?: Readonly<Record<string, string>>;
  }
  class OfflineTts {
    static createAsync(config: {
      readonly model: Model;
      readonly numThreads: number;
      readonly provider: "cpu";
      readonly maxNumSentences: number;
    }): Promise<OfflineTts>;
    readonly numSpeakers: number;
    readonly sampleRate: number;
    generateAsync(request: {
      readonly text: string;
      readonly sid: number;
      readonly speed: number;
      /** Without it the samples lie in memory that the library takes back. */
      readonly enableExternalBuffer: boolean;
      /** 0 stops. */
      readonly onProgress: () => 0 | 1;
    }): Promise<{ readonly samples: Float32Array; readonly sampleRate: number }>;
  }
  const sherpa: { readonly OfflineTts: typeof OfflineTts };
  export default sherpa;
}
