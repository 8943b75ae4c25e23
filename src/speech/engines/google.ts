import { google as dialect } from "../../narration/ssml/dialect.ts";
import { isTransient } from "../service/retry.ts";
import { type Service, serviceEngine } from "../service/service-engine.ts";
import { readWave } from "../wave-file.ts";

/** Status of gRPC that may be another one the next time: deadline, exhausted, aborted, internal, unavailable. */
const transient: readonly unknown[] = [4, 8, 10, 13, 14];

export const googleService: Service = {
  name: "google",
  description: "Google Cloud Text-to-Speech; paid, sends the text to Google",
  dialect,
  packageName: "@google-cloud/text-to-speech",
  environment: [["GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_API_KEY"]],
  // Neural2 voices, cloud.google.com/text-to-speech/pricing.
  usdPerMillion: 16,
  // Google allows 1,000 requests a minute.
  atOnce: 4,
  spacingMs: 65,
  async connect(host) {
    const { TextToSpeechClient } = await import("@google-cloud/text-to-speech");
    const endpoint = host.env("READOUT_GOOGLE_ENDPOINT");
    const apiKey = host.env("GOOGLE_API_KEY");
    const client = new TextToSpeechClient({
      // Over HTTP: gRPC's own channel would try again behind our back.
      fallback: true,
      ...(apiKey ? { apiKey } : {}),
      ...(endpoint ? placeOf(new URL(endpoint)) : {}),
    });
    return {
      async synthesise({ markup, voice }) {
        const [answer] = await client.synthesizeSpeech(
          {
            input: { ssml: markup },
            voice: { languageCode: voice.split("-").slice(0, 2).join("-"), name: voice },
            audioConfig: { audioEncoding: "LINEAR16", sampleRateHertz: 24_000 },
          },
          { maxRetries: 0 },
        );
        const { audioContent } = answer;
        const bytes =
          typeof audioContent === "string" ? Buffer.from(audioContent, "base64") : audioContent;
        const sound = bytes ? readWave(bytes) : null;
        if (sound === null) throw new Error("it gave no sound");
        return sound;
      },
      failureOf(error) {
        const code = error instanceof Error && "code" in error ? error.code : null;
        // The client gives gRPC's status, HTTP's where there is none, or the system's.
        const isHttp = typeof code === "number" && isTransient(code);
        const retry = isHttp || transient.includes(code) || /^E[A-Z]+$/.test(String(code));
        return { retry, afterMs: null };
      },
      close: () => client.close(),
    };
  },
};

/** Google Cloud Text-to-Speech through Google's own client. */
export const google = serviceEngine(googleService);

function placeOf({ hostname, port, protocol }: URL) {
  return { apiEndpoint: hostname, port: Number(port) || 443, protocol: protocol.replace(":", "") };
}
