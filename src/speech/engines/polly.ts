import { polly as dialect } from "../../narration/ssml/dialect.ts";
import { isTransient, retryAfterMs } from "../service/retry.ts";
import { type Service, serviceEngine } from "../service/service-engine.ts";

/** PCM of Polly: the highest rate that it gives without a header. */
const sampleRate = 16_000;

export const pollyService: Service = {
  name: "polly",
  description: "Amazon Polly, neural voices; paid, sends the text to Amazon",
  dialect,
  packageName: "@aws-sdk/client-polly",
  environment: [
    ["AWS_ACCESS_KEY_ID"],
    ["AWS_SECRET_ACCESS_KEY"],
    ["AWS_REGION", "AWS_DEFAULT_REGION"],
  ],
  // Neural voices, aws.amazon.com/polly/pricing.
  usdPerMillion: 16,
  // Amazon allows 8 neural requests a second.
  atOnce: 4,
  spacingMs: 130,
  async connect(host) {
    const { PollyClient, PollyServiceException, SynthesizeSpeechCommand } = await import(
      "@aws-sdk/client-polly"
    );
    const endpoint = host.env("AWS_ENDPOINT_URL_POLLY");
    const sessionToken = host.env("AWS_SESSION_TOKEN");
    const client = new PollyClient({
      region: host.env("AWS_REGION") || host.env("AWS_DEFAULT_REGION") || "",
      credentials: {
        accessKeyId: host.env("AWS_ACCESS_KEY_ID") ?? "",
        secretAccessKey: host.env("AWS_SECRET_ACCESS_KEY") ?? "",
        ...(sessionToken ? { sessionToken } : {}),
      },
      ...(endpoint ? { endpoint } : {}),
      // Attempts are ours, alike for all services.
      maxAttempts: 1,
    });
    return {
      async synthesise({ markup, voice }, abortSignal) {
        const command = new SynthesizeSpeechCommand({
          Engine: "neural",
          OutputFormat: "pcm",
          SampleRate: String(sampleRate),
          TextType: "ssml",
          Text: markup,
          // Its type lists the voices of one day; Amazon adds others.
          VoiceId: voice as "Amy",
        });
        const { AudioStream } = await client.send(command, { abortSignal });
        if (!AudioStream) throw new Error("it gave no sound");
        return { samples: fromPcm(await AudioStream.transformToByteArray()), sampleRate };
      },
      failureOf(error) {
        if (!(error instanceof PollyServiceException)) {
          return { retry: isNetwork(error), afterMs: null };
        }
        const { $metadata, $response, name } = error;
        const retry = isTransient($metadata.httpStatusCode) || /Throttl|TooManyRequests/.test(name);
        return { retry, afterMs: retryAfterMs($response?.headers["retry-after"], host.now()) };
      },
      close: async () => client.destroy(),
    };
  },
};

/** Amazon Polly through Amazon's own client. */
export const polly = serviceEngine(pollyService);

/** 16 bits, little endian, one channel. */
function fromPcm(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = new Float32Array(bytes.length >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(2 * i, true) / 32768;
  return samples;
}

function isNetwork(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(ECONNRESET|ECONNREFUSED|ETIMEDOUT|EPIPE|EAI_AGAIN)$/.test(code);
}
