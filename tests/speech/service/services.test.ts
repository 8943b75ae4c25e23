import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Host } from "../../../src/host/host.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import { SpeechError, type SpeechSession } from "../../../src/speech/engine.ts";
import { azureService } from "../../../src/speech/engines/azure.ts";
import { googleService } from "../../../src/speech/engines/google.ts";
import { pollyService } from "../../../src/speech/engines/polly.ts";
import { type Service, serviceEngine } from "../../../src/speech/service/service-engine.ts";
import { record } from "../../../src/speech/speak-script.ts";
import { script, utterance, voice } from "../script.ts";
import { type LocalService, pcmFor, serve, serveSockets, wavOf } from "./local-service.ts";

const retries = { attempts: 4, firstWaitMs: 10, longestWaitMs: 40, random: () => 0.5 };
const secret = "sEcReTkEy12345678";

let service: LocalService | null = null;
let session: SpeechSession | null = null;
const reported: Diagnostic[] = [];
afterEach(async () => {
  await session?.close();
  await service?.close();
  session = null;
  service = null;
  reported.length = 0;
});

/** This machine, with an environment of its own. */
function hostWith(environment: Readonly<Record<string, string>>): Host {
  return { ...nodeHost, env: (name) => environment[name] };
}

async function open(
  kind: Service,
  environment: Readonly<Record<string, string>>,
  voices: Readonly<Record<string, string>> = {},
): Promise<SpeechSession> {
  const engine = serviceEngine(kind, retries);
  const wishes = { language: "en-GB", voices };
  session = await engine.open(hostWith(environment), wishes, (each) => reported.push(each));
  return session;
}

interface Call {
  readonly markup: string;
  readonly voice: string;
}

/** How the local service answers: with sound, with nothing, with an error, or not at all. */
type Answer = "sound" | "empty" | "silence" | "busy" | "refused" | "hang";

interface Setup {
  readonly kind: Service;
  /** Starts the service; it answers in turn, the last one for good, and notes what it was asked. */
  start(answers: readonly Answer[], calls: Call[]): Promise<Readonly<Record<string, string>>>;
}

function soundFor(answer: Answer, markup: string, sampleRate: number): Buffer {
  if (answer === "empty") return Buffer.alloc(0);
  const pcm = pcmFor(markup, sampleRate);
  return answer === "silence" ? Buffer.alloc(pcm.length) : pcm;
}

const pollySetup: Setup = {
  kind: pollyService,
  async start(answers, calls) {
    service = await serve((request, body, response) => {
      const answer = answers[Math.min(calls.length, answers.length - 1)] ?? "sound";
      const asked = JSON.parse(body);
      expect(request.url).toBe("/v1/speech");
      expect(request.headers.authorization).toContain("Credential=AKIDEXAMPLE/");
      expect(asked).toMatchObject({ TextType: "ssml", OutputFormat: "pcm", SampleRate: "16000" });
      calls.push({ markup: asked.Text, voice: asked.VoiceId });
      if (answer === "hang") return;
      if (answer === "busy") {
        response.writeHead(429, {
          "x-amzn-errortype": "ThrottlingException",
          "retry-after": "0.2",
        });
        response.end(JSON.stringify({ message: "Rate exceeded" }));
      } else if (answer === "refused") {
        response.writeHead(400, { "x-amzn-errortype": "InvalidSsmlException" });
        response.end(JSON.stringify({ message: `Invalid SSML, said with ${secret}` }));
      } else {
        response.writeHead(200, { "content-type": "audio/pcm" });
        response.end(soundFor(answer, asked.Text, 16_000));
      }
    }, 2);
    return {
      AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
      AWS_SECRET_ACCESS_KEY: secret,
      AWS_REGION: "eu-west-1",
      AWS_ENDPOINT_URL_POLLY: `http://127.0.0.1:${service.port}`,
    };
  },
};

const googleSetup: Setup = {
  kind: googleService,
  async start(answers, calls) {
    service = await serve((request, body, response) => {
      const answer = answers[Math.min(calls.length, answers.length - 1)] ?? "sound";
      const asked = JSON.parse(body);
      expect(request.url).toMatch(/^\/v1\/text:synthesize/);
      expect(request.headers["x-goog-api-key"]).toBe(secret);
      calls.push({ markup: asked.input.ssml, voice: asked.voice.name });
      const fail = (code: number, status: string, message: string) => {
        response.writeHead(code, { "content-type": "application/json" });
        response.end(JSON.stringify({ error: { code, status, message } }));
      };
      if (answer === "hang") return;
      if (answer === "busy") fail(503, "UNAVAILABLE", "try again");
      else if (answer === "refused") fail(400, "INVALID_ARGUMENT", `Invalid SSML with ${secret}`);
      else {
        const wav = wavOf(soundFor(answer, asked.input.ssml, 24_000), 24_000);
        response.writeHead(200, { "content-type": "application/json" });
        response.end(
          JSON.stringify({ audioContent: answer === "empty" ? "" : wav.toString("base64") }),
        );
      }
    });
    return {
      GOOGLE_API_KEY: secret,
      READOUT_GOOGLE_ENDPOINT: `http://127.0.0.1:${service.port}`,
    };
  },
};

const azureSetup: Setup = {
  kind: azureService,
  async start(answers, calls) {
    service = await serveSockets((text, send) => {
      const [head = "", body = ""] = text.split("\r\n\r\n", 2);
      if (!/^path: ?ssml/im.test(head)) return;
      const answer = answers[Math.min(calls.length, answers.length - 1)] ?? "sound";
      const id = /^x-requestid: ?(\S+)/im.exec(head)?.[1] ?? "";
      calls.push({ markup: body, voice: /<voice name="([^"]+)"/.exec(body)?.[1] ?? "" });
      const say = (path: string, content: string) =>
        send(
          `X-RequestId:${id}\r\nContent-Type:application/json; charset=utf-8\r\nPath:${path}\r\n\r\n${content}`,
        );
      if (answer === "hang") return;
      if (answer === "refused") {
        // As the service closes the connection: code 1007, and why.
        send("X-RequestId: \r\nnot a message");
        return;
      }
      say("turn.start", `{"context":{"serviceTag":"x"}}`);
      const stream = "A".repeat(32);
      say(
        "response",
        `{"context":{"serviceTag":"x"},"audio":{"type":"inline","streamId":"${stream}"}}`,
      );
      if (answer !== "empty") {
        const header = Buffer.from(
          `X-RequestId:${id}\r\nContent-Type:audio/x-wav\r\nX-StreamId:${stream}\r\nPath:audio\r\n`,
        );
        const length = Buffer.alloc(2);
        length.writeUInt16BE(header.length);
        // Raw: the client itself sets a header before it.
        send(Buffer.concat([length, header, soundFor(answer, body, 24_000)]));
      }
      say("turn.end", "{}");
    });
    return {
      AZURE_SPEECH_KEY: secret,
      AZURE_SPEECH_ENDPOINT: `ws://127.0.0.1:${service.port}/cognitiveservices/websocket/v1`,
    };
  },
};

const setups: readonly Setup[] = [pollySetup, googleSetup, azureSetup];
const sentence = utterance("The ferry stays & nobody <asked>.");

describe.each(setups)(
  "the engine $kind.name, against a service on this machine",
  ({ kind, start }) => {
    it("speaks text as text, in the voice of its role", async () => {
      const calls: Call[] = [];
      const here = await open(kind, await start(["sound"], calls));
      const spoken = await here.speak(sentence);
      const quote = await here.speak(utterance("No.", { voice: voice("quote") }));
      expect(spoken.samples.length / spoken.sampleRate).toBeGreaterThan(1);
      expect(calls[0]?.markup).toContain("The ferry stays &amp; nobody &lt;asked&gt;.");
      expect(calls.map((call) => call.voice)).toEqual([spoken.voice, quote.voice]);
      expect(spoken.voice).not.toBe(quote.voice);
      expect(here.voices).toEqual({ narrator: spoken.voice, quote: quote.voice });
    });

    it("takes the voice that the user names", async () => {
      const calls: Call[] = [];
      const named = kind.name === "polly" ? "Emma" : "en-GB-Own-X";
      const here = await open(kind, await start(["sound"], calls), { narrator: named });
      expect((await here.speak(sentence)).voice).toBe(named);
      expect(calls[0]?.voice).toBe(named);
    });

    it("divides what one request cannot hold", async () => {
      const calls: Call[] = [];
      const here = await open(kind, await start(["sound"], calls));
      const long = utterance(
        "Nobody on either side of the lock had been told, ".repeat(200).trim(),
      );
      expect((await here.speak(long)).samples.length).toBeGreaterThan(0);
      expect(calls.length).toBeGreaterThan(1);
    });

    it.each<[Answer, RegExp]>([
      ["empty", /it gave no|nothing|silence|expected/],
      ["silence", /silence|no sound/],
    ])("reports an answer of %s with its sentence, after a second attempt", async (answer, why) => {
      const calls: Call[] = [];
      const here = await open(kind, await start([answer], calls));
      await record(script([sentence]), here, (each) => reported.push(each));
      expect(reported.map(({ code }) => code)).toContain("speech/not-spoken");
      expect(reported.map(({ message }) => message).join(" ")).toMatch(why);
      expect(calls.length).toBeGreaterThan(1);
    });

    it("takes turns with other machines, where the host knows of any", async () => {
      const turns: unknown[] = [];
      const host: Host = {
        ...hostWith(await start(["sound"], [])),
        turn: async (name, spacingMs) => {
          turns.push([name, spacingMs]);
        },
      };
      const wishes = { language: "en-GB", voices: {} };
      session = await serviceEngine(kind, retries).open(host, wishes, () => undefined);
      await session.speak(sentence);
      expect(turns).toEqual([[kind.name, kind.spacingMs]]);
    });

    it("stops at once at a signal, while the service hangs", async () => {
      const here = await open(kind, await start(["hang"], []));
      const stop = new AbortController();
      const speech = here.speak(sentence, stop.signal);
      setTimeout(() => stop.abort(new Error("enough")), 200);
      await expect(speech).rejects.toThrow("enough");
    });

    it("is not here without its variables, and names them", async () => {
      const found = await serviceEngine(kind).availability(hostWith({}));
      const [[first = ""] = []] = kind.environment;
      expect(found).toMatchObject({ available: false, why: expect.stringContaining(first) });
      const opening = serviceEngine(kind).open(
        hostWith({}),
        { language: "en", voices: {} },
        () => undefined,
      );
      await expect(opening).rejects.toThrow(SpeechError);
    });
  },
);

describe.each([pollySetup, googleSetup])(
  "the engine $kind.name, where the service fails",
  ({ kind, start }) => {
    it("tries again when the service is busy", async () => {
      const calls: Call[] = [];
      const here = await open(kind, await start(["busy", "busy", "sound"], calls));
      const began = performance.now();
      expect((await here.speak(sentence)).samples.length).toBeGreaterThan(0);
      expect(calls).toHaveLength(3);
      // Two fifths of a second, as Retry-After asks.
      if (kind.name === "polly") expect(performance.now() - began).toBeGreaterThan(390);
    });

    it("does not try again what is refused, and shows no secret", async () => {
      const calls: Call[] = [];
      const here = await open(kind, await start(["refused"], calls));
      const failure = await here.speak(sentence).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(SpeechError);
      expect(String(failure)).toContain("Invalid SSML");
      expect(String(failure)).not.toContain(secret);
      expect(calls).toHaveLength(1);
    });

    it("gives up after its attempts", async () => {
      const calls: Call[] = [];
      const here = await open(kind, await start(["busy"], calls));
      await expect(here.speak(sentence)).rejects.toThrow(SpeechError);
      expect(calls).toHaveLength(retries.attempts);
    });
  },
);
