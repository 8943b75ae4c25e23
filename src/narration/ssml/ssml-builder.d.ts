/** The parts of ssml-builder that Readout uses; the package has no types of its own. */
declare module "ssml-builder" {
  class SpeechBuilder {
    /** What was added, in order. */
    readonly _elements: readonly string[];
    /** Adds ready markup. */
    sayWithSSML(markup: string): this;
  }
  export = SpeechBuilder;
}
