import { azure as dialect } from "../../narration/ssml/dialect.ts";
import { type Service, serviceEngine } from "../service/service-engine.ts";
import { readWave, type WaveSound } from "../wave-file.ts";

export const azureService: Service = {
  name: "azure",
  description: "Azure Speech, neural voices; paid, sends the text to Microsoft",
  dialect,
  packageName: "microsoft-cognitiveservices-speech-sdk",
  environment: [["AZURE_SPEECH_KEY"], ["AZURE_SPEECH_REGION", "AZURE_SPEECH_ENDPOINT"]],
  // Neural voices, azure.microsoft.com/pricing/details/cognitive-services/speech-services.
  usdPerMillion: 16,
  // Microsoft allows 200 requests a second; a connection each is what costs here.
  atOnce: 4,
  spacingMs: 20,
  async connect(host) {
    const { default: sdk } = await import("microsoft-cognitiveservices-speech-sdk");
    const key = host.env("AZURE_SPEECH_KEY") ?? "";
    const endpoint = host.env("AZURE_SPEECH_ENDPOINT");
    const config = endpoint
      ? sdk.SpeechConfig.fromEndpoint(new URL(endpoint), key)
      : sdk.SpeechConfig.fromSubscription(key, host.env("AZURE_SPEECH_REGION") ?? "");
    config.speechSynthesisOutputFormat = sdk.SpeechSynthesisOutputFormat.Riff24Khz16BitMonoPcm;
    return {
      synthesise({ markup }, signal) {
        return new Promise<WaveSound>((resolve, reject) => {
          // No device: the sound comes back as bytes.
          const synthesizer = new sdk.SpeechSynthesizer(config, null);
          const end = (act: () => void) => {
            signal.removeEventListener("abort", abort);
            synthesizer.close();
            act();
          };
          const abort = () => end(() => reject(signal.reason));
          signal.addEventListener("abort", abort, { once: true });
          synthesizer.speakSsmlAsync(
            markup,
            (result) =>
              end(() => {
                const sound = readWave(new Uint8Array(result.audioData ?? new ArrayBuffer(0)));
                const isDone = result.reason === sdk.ResultReason.SynthesizingAudioCompleted;
                if (isDone && sound) resolve(sound);
                else reject(new Error(result.errorDetails || "it gave no sound"));
              }),
            (message) => end(() => reject(new Error(message))),
          );
        });
      },
      failureOf(error) {
        const said = error instanceof Error ? error.message : "";
        // The client tells what happened in words alone.
        const forGood = /\b(400|401|403|404|1007)\b|authentication|invalid/i.test(said);
        return { retry: !forGood, afterMs: null };
      },
      close: async () => undefined,
    };
  },
};

/** Azure Speech through Microsoft's own client. */
export const azure = serviceEngine(azureService);
