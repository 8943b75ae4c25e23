import type { AwsClient } from "aws4fetch";
import { type Host, HostError } from "../../host/host.ts";
import {
  isTransient,
  type RetryOptions,
  retryAfterMs,
  usualRetries,
  withRetries,
} from "../../speech/service/retry.ts";
import { isNotInstalled } from "../connection.ts";
import { QueueError } from "../queue-error.ts";
import type { Bucket, OpenBucket } from "./buckets.ts";

/** A request has so long, and a second more for each of these bytes. */
const answerMs = 30_000;
const bytesPerSecond = 100_000;

/** Of which store, and with whose keys: from the variables that Amazon's own tools read. */
interface Account {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  readonly region: string;
  /** Null: Amazon's own. */
  readonly endpoint: string | null;
}

/** An answer that is no success. */
class Refusal extends Error {
  readonly status: number;
  readonly afterMs: number | null;

  constructor(status: number, words: string, afterMs: number | null) {
    super(words === "" ? `HTTP ${status}` : `HTTP ${status} ${words}`);
    this.status = status;
    this.afterMs = afterMs;
  }
}

/**
 * Opens buckets of an S3-compatible store, each once. Rejects with a QueueError where the package or
 * the keys are missing.
 */
export function s3Buckets(host: Host, retries: RetryOptions = usualRetries): OpenBucket {
  const opened = new Map<string, Promise<Bucket>>();
  return (name) => {
    const bucket = opened.get(name) ?? openBucket(name, host, retries);
    opened.set(name, bucket);
    return bucket;
  };
}

async function openBucket(name: string, host: Host, retries: RetryOptions): Promise<Bucket> {
  const account = accountOf(host);
  const client = await clientOf(account);
  const send = senderTo(name, account, client, host, retries);
  return {
    async get(key) {
      const answer = await send("GET", key);
      return answer && new Uint8Array(await answer.arrayBuffer());
    },
    async sizeOf(key) {
      const answer = await send("HEAD", key);
      return answer && Number(answer.headers.get("content-length") ?? 0);
    },
    async put(key, bytes, type) {
      await send("PUT", key, { body: bytes, headers: { "content-type": type } });
    },
    async remove(key) {
      await send("DELETE", key);
    },
    async list(prefix) {
      const keys: string[] = [];
      let next: string | null = null;
      do {
        const from = next === null ? {} : { "continuation-token": next };
        const query = { "list-type": "2", prefix, ...from };
        const page: string = (await (await send("GET", "", {}, query))?.text()) ?? "";
        keys.push(...valuesOf("Key", page));
        next = valuesOf("NextContinuationToken", page)[0] ?? null;
      } while (next !== null);
      return keys.toSorted((a, b) => (a < b ? -1 : 1));
    },
  };
}

function accountOf(host: Host): Account {
  const accessKeyId = host.env("AWS_ACCESS_KEY_ID");
  const secretAccessKey = host.env("AWS_SECRET_ACCESS_KEY");
  const endpoint = host.env("AWS_ENDPOINT_URL_S3") || host.env("AWS_ENDPOINT_URL") || null;
  const region = host.env("AWS_REGION") || host.env("AWS_DEFAULT_REGION") || "";
  if (!accessKeyId || !secretAccessKey) {
    throw new QueueError("store/unusable", "AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY is not set");
  }
  if (region === "" && endpoint === null) {
    throw new QueueError("store/unusable", "AWS_REGION is not set");
  }
  if (endpoint !== null && !URL.canParse(endpoint)) {
    throw new QueueError("store/unusable", "AWS_ENDPOINT_URL is no address");
  }
  const sessionToken = host.env("AWS_SESSION_TOKEN") || undefined;
  // A store that is not Amazon's takes any region, and most of them this one.
  return { accessKeyId, secretAccessKey, sessionToken, region: region || "us-east-1", endpoint };
}

async function clientOf({ endpoint: _, sessionToken, ...keys }: Account): Promise<AwsClient> {
  try {
    const { AwsClient: Client } = await import("aws4fetch");
    // Attempts are ours, alike for all services.
    return new Client({
      ...keys,
      ...(sessionToken && { sessionToken }),
      service: "s3",
      retries: 0,
    });
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    const message = "the package aws4fetch is not installed";
    throw new QueueError("store/unusable", message, "Install it: npm install aws4fetch.");
  }
}

interface Message {
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends signed requests to one bucket; the answer, or null where there is no such object. */
function senderTo(
  bucket: string,
  account: Account,
  client: AwsClient,
  host: Host,
  retries: RetryOptions,
) {
  const base = baseOf(bucket, account);
  return async (
    method: string,
    key: string,
    { body, headers }: Message = {},
    query: Readonly<Record<string, string>> = {},
  ): Promise<Response | null> => {
    const path = key.split("/").map(encoded).join("/");
    const url = `${base}/${path}${queryOf(query)}`;
    const limitMs = answerMs + Math.ceil(((body?.length ?? 0) / bytesPerSecond) * 1000);
    const call = async () => {
      const answer = await client.fetch(url, {
        method,
        // The hash is signed with the rest: what arrives otherwise than it was sent is refused.
        headers: { ...headers, "x-amz-content-sha256": host.hash(body ?? "") },
        ...(body === undefined ? {} : { body: Buffer.from(body) }),
        signal: AbortSignal.timeout(limitMs),
      });
      if (answer.ok || answer.status === 404) return answer;
      const words = valuesOf("Code", await answer.text())[0] ?? answer.statusText;
      const afterMs = retryAfterMs(answer.headers.get("retry-after"), host.now());
      throw new Refusal(answer.status, words, afterMs);
    };
    try {
      const answer = await withRetries(call, failureOf, retries);
      if (answer.ok) return answer;
      const words = method === "HEAD" ? "" : await answer.text();
      if (method === "PUT" || words.includes("NoSuchBucket"))
        throw new Refusal(404, "NoSuchBucket", null);
      return null;
    } catch (error) {
      if (!isRefusedOrSilent(error)) throw error;
      throw new HostError(`s3://${bucket}/${key}`, reasonOf(error), error);
    }
  };
}

/** As signatures want it (RFC 3986): URLs by themselves leave some marks as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function queryOf(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Stores of one's own are asked by path; Amazon wants the bucket in the host's name. */
function baseOf(bucket: string, { endpoint, region }: Account): string {
  if (endpoint !== null) return `${endpoint.replace(/\/+$/, "")}/${bucket}`;
  return bucket.includes(".")
    ? `https://s3.${region}.amazonaws.com/${bucket}`
    : `https://${bucket}.s3.${region}.amazonaws.com`;
}

/** Whether the store said no, or said nothing: `fetch` tells of a cut line by a TypeError. */
function isRefusedOrSilent(error: unknown): error is Error {
  return (
    error instanceof Refusal ||
    error instanceof TypeError ||
    (error instanceof Error && error.name === "TimeoutError")
  );
}

/** A refusal may pass or not; no answer at all may be another one the next time. */
function failureOf(error: unknown) {
  return error instanceof Refusal
    ? { retry: isTransient(error.status), afterMs: error.afterMs }
    : { retry: isRefusedOrSilent(error), afterMs: null };
}

function reasonOf(error: Error): string {
  if (error.name === "TimeoutError") return "no answer in time";
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.message;
}

/** What stands in the elements of a name; the store's answers are flat and small. */
function valuesOf(element: string, xml: string): readonly string[] {
  const found = xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"));
  return [...found].map(([, value = ""]) =>
    value
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&"),
  );
}
