import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";

/** Keys that the server knows. */
export const credentials = {
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "an example of a secret",
  AWS_REGION: "eu-north-1",
} as const;

/** A small S3: whole objects in memory, every request checked as Signature Version 4 says. */
export interface S3Server {
  readonly endpoint: string;
  /** `bucket/key` to its bytes. */
  readonly objects: ReadonlyMap<string, Buffer>;
  /** Method and path of each request that was let in, in order. */
  readonly log: readonly string[];
  /** The next so many requests get this status in place of an answer; 0: the connection is cut. */
  fail(count: number, status: number): void;
  close(): Promise<void>;
}

/** Serves one bucket, `desk`. */
export async function s3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const log: string[] = [];
  let failures = { count: 0, status: 500 };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (failures.count > 0) {
      failures = { ...failures, count: failures.count - 1 };
      if (failures.status === 0) request.socket.destroy();
      else response.writeHead(failures.status, { "retry-after": "0" }).end();
      return;
    }
    const problem = problemOf(request, body);
    if (problem !== null) {
      response.writeHead(403).end(`<Error><Code>${problem}</Code></Error>`);
      return;
    }
    const url = new URL(request.url ?? "/", "http://store.example");
    const path = decodeURIComponent(url.pathname.slice(1));
    log.push(`${request.method} ${path}`);
    if (!path.startsWith("desk/")) {
      response.writeHead(404).end("<Error><Code>NoSuchBucket</Code></Error>");
      return;
    }
    const found = objects.get(path);
    switch (request.method) {
      case "PUT":
        objects.set(path, body);
        response.end();
        return;
      case "DELETE":
        objects.delete(path);
        response.writeHead(204).end();
        return;
      case "GET":
        if (url.searchParams.has("list-type")) response.end(listing(url.searchParams, objects));
        else if (found) response.end(found);
        else response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>");
        return;
      default:
        if (found) response.setHeader("content-length", found.length);
        response.writeHead(found ? 200 : 404).end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    objects,
    log,
    fail: (count, status) => {
      failures = { count, status };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Two keys a page, so that there are several. */
function listing(query: URLSearchParams, objects: ReadonlyMap<string, Buffer>): string {
  const prefix = query.get("prefix") ?? "";
  const after = query.get("continuation-token") ?? "";
  const keys = [...objects.keys()]
    .map((path) => path.slice("desk/".length))
    .filter((key) => key.startsWith(prefix) && key > after)
    .sort();
  const page = keys.slice(0, 2);
  const more = keys.length > 2 ? `<NextContinuationToken>${page[1]}</NextContinuationToken>` : "";
  const contents = page.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join("");
  return `<ListBucketResult>${contents}${more}</ListBucketResult>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** What is wrong with a request's signature, after Amazon's "Signature Version 4 signing process". */
function problemOf(request: IncomingMessage, body: Buffer): string | null {
  const header = (name: string) => String(request.headers[name] ?? "");
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const parts = pattern.exec(header("authorization"));
  if (parts === null) return "AccessDenied";
  const [, key, day = "", region = "", names = "", signature] = parts;
  if (key !== credentials.AWS_ACCESS_KEY_ID) return "InvalidAccessKeyId";
  const hash = header("x-amz-content-sha256");
  if (hash !== sha256(body)) return "XAmzContentSHA256Mismatch";
  const signed = names.split(";");
  if (!signed.includes("host") || !signed.includes("x-amz-content-sha256")) return "AccessDenied";
  const [path = "", query = ""] = (request.url ?? "").split("?", 2);
  const canonical = [
    request.method,
    path,
    query.split("&").sort().join("&"),
    ...signed.map((name) => `${name}:${header(name).trim().replace(/ +/g, " ")}`),
    "",
    names,
    hash,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", header("x-amz-date"), scope, sha256(canonical)].join("\n");
  const signingKey = [day, region, "s3", "aws4_request"].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.AWS_SECRET_ACCESS_KEY}`,
  );
  return hmac(signingKey, text).toString("hex") === signature ? null : "SignatureDoesNotMatch";
}

function sha256(data: Buffer | string): string {
  return createHash("sha256").update(data).digest("hex");
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
