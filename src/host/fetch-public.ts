import { type LookupAddress, lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Fetched, FetchOptions } from "./host.ts";
import { isPublicAddress } from "./public-address.ts";

/** How the network is entered: a test can give a way of its own. */
export interface Reach {
  /** The addresses of a name. */
  resolve(name: string): Promise<readonly LookupAddress[]>;
  /** Whether an IP address may be connected to. */
  mayConnect(address: string): boolean;
}

/** The system's names, and addresses that everybody can reach. */
const publicNetwork: Reach = { resolve: addressesOf, mayConnect: isPublicAddress };

/** So many redirections are followed. */
const mostRedirections = 5;

/**
 * Fetches a file over HTTP or HTTPS. The addresses of a name are looked at where the connection is
 * made, and it is made to these, so that a name which changes its address in between leads nowhere
 * else; so it is again after each redirection. No proxy, cookie, referrer or name of a user is sent.
 * Rejects with the signal's reason alone.
 */
export async function fetchPublic(
  address: string,
  options: FetchOptions,
  reach: Reach = publicNetwork,
): Promise<Fetched> {
  const limit = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  try {
    return { status: "fetched", bytes: await follow(address, options, reach, signal) };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (limit.aborted) return failed(`it took more than ${options.timeoutMs / 1000} s`, true);
    if (error instanceof Refusal) return failed(error.message, error.passing);
    return failed(reasonOf(error), true);
  }
}

/** Why something is not fetched. */
class Refusal extends Error {
  /** Another time it may be. */
  readonly passing: boolean;

  constructor(why: string, passing = false) {
    super(why);
    this.passing = passing;
  }
}

function failed(why: string, passing: boolean): Fetched {
  return { status: "failed", why, passing };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

async function follow(
  address: string,
  options: FetchOptions,
  reach: Reach,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let url = checked(address, null, reach);
  for (let hops = 0; hops <= mostRedirections; hops++) {
    const response = await answerOf(url, options, reach, signal);
    const { statusCode = 0, headers } = response;
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) {
      return bodyOf(response, options);
    }
    response.destroy();
    url = checked(headers.location, url, reach);
  }
  throw new Refusal(`it leads on more than ${mostRedirections} times`);
}

/** The address of a request, if it may be made. */
function checked(address: string, base: URL | null, reach: Reach): URL {
  if (!URL.canParse(address, base?.href)) throw new Refusal("this is no address");
  const url = new URL(address, base?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Refusal(`it is not of the web (${url.protocol})`);
  if (url.username !== "" || url.password !== "")
    throw new Refusal("it has a user's name or password in it");
  const port = Number(url.port || (url.protocol === "http:" ? 80 : 443));
  // Below stand services that are not the web, some of which take a request for something else.
  if (port !== 80 && port !== 443 && port < 1024) throw new Refusal(`its port is ${port}`);
  // Nobody looks up what is an IP address already.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !reach.mayConnect(host)) throw notPublic([host]);
  return url;
}

function notPublic(addresses: readonly string[]): Refusal {
  return new Refusal(`it is on no public network (${addresses.join(", ")})`);
}

function answerOf(
  url: URL,
  { accept, userAgent }: FetchOptions,
  reach: Reach,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      // A connection of its own: none is left over that was made under another name.
      agent: false,
      lookup: lookupThrough(reach),
      signal,
      headers: { accept, "accept-encoding": "identity", "user-agent": userAgent },
    });
    sent.on("response", resolve);
    sent.on("error", reject);
    sent.end();
  });
}

/** Looks a name up and gives only addresses that may be connected to: the connection is made to these. */
function lookupThrough({ resolve, mayConnect }: Reach): LookupFunction {
  return (name, { all }, callback) => {
    resolve(name).then(
      (found) => {
        const allowed = found.filter(({ address }) => mayConnect(address));
        const [first] = allowed;
        if (first === undefined) callback(notPublic(found.map(({ address }) => address)), "", 0);
        else if (all) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, "", 0),
    );
  };
}

async function bodyOf(
  response: IncomingMessage,
  { type, mostBytes }: FetchOptions,
): Promise<Uint8Array> {
  try {
    const { statusCode = 0, headers } = response;
    if (statusCode !== 200) {
      const passing = statusCode === 408 || statusCode === 429 || statusCode >= 500;
      throw new Refusal(`the server answered ${statusCode}`, passing);
    }
    const given = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "of no type";
    if (!given.startsWith(type)) throw new Refusal(`it is ${given}`);
    // What was not asked for could unpack to anything.
    if ((headers["content-encoding"] ?? "identity") !== "identity")
      throw new Refusal(`it is packed (${headers["content-encoding"]})`);
    const tooMuch = new Refusal(`it has more than ${mostBytes / 2 ** 20} MiB`);
    if (Number(headers["content-length"] ?? 0) > mostBytes) throw tooMuch;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response) {
      size += chunk.length;
      if (size > mostBytes) throw tooMuch;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    response.destroy();
  }
}

function addressesOf(name: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookup(name, { all: true }, (error, found) => (error ? reject(error) : resolve(found)));
  });
}
