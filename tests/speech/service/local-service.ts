import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createServer2 } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";

/** A tone as 16-bit PCM, as long as a text would take. */
export function pcmFor(text: string, sampleRate: number): Buffer {
  const letters = text.replace(/<[^>]*>/g, "").length;
  const samples = Math.round((sampleRate * (200 + 60 * letters)) / 1000);
  const bytes = Buffer.alloc(2 * samples);
  for (let i = 0; i < samples; i++) bytes.writeInt16LE(Math.round(9000 * Math.sin(i / 5)), 2 * i);
  return bytes;
}

export function wavOf(pcm: Buffer, sampleRate: number): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + pcm.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(2 * sampleRate, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(pcm.length, 40);
  return Buffer.concat([head, pcm]);
}

export interface LocalService {
  readonly port: number;
  close(): Promise<void>;
}

/** A server on this machine alone, of HTTP 1.1 or, as Amazon's client for Polly has it, of HTTP 2. */
export async function serve(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
  version: 1 | 2 = 1,
): Promise<LocalService> {
  // The two give the same requests, for all that is asked of them here.
  const create = version === 1 ? createServer : (createServer2 as unknown as typeof createServer);
  const server = create((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => answer(request, body, response));
  });
  return listening(server);
}

/** A server of web sockets: what it gets is text, what it sends are text and binary messages. */
export async function serveSockets(
  onText: (text: string, send: (message: string | Buffer) => void) => void,
): Promise<LocalService> {
  const server = createServer((_, response) => response.writeHead(404).end());
  server.on("upgrade", (request: IncomingMessage, socket: Duplex) => {
    const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash("sha1").update(key).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.on("error", () => undefined);
    let waiting = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk]);
      for (let frame = frameIn(waiting); frame !== null; frame = frameIn(waiting)) {
        waiting = waiting.subarray(frame.length);
        if (frame.opcode === 8) socket.end();
        if (frame.opcode === 1) onText(frame.text, (message) => socket.write(frameOf(message)));
      }
    });
  });
  return listening(server);
}

async function listening(server: Server): Promise<LocalService> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A masked frame of RFC 6455, if it is there whole. */
function frameIn(bytes: Buffer): { opcode: number; text: string; length: number } | null {
  if (bytes.length < 6) return null;
  const opcode = (bytes[0] ?? 0) & 15;
  let size = (bytes[1] ?? 0) & 127;
  let at = 2;
  if (size === 126) {
    size = bytes.readUInt16BE(2);
    at = 4;
  } else if (size === 127) {
    size = Number(bytes.readBigUInt64BE(2));
    at = 10;
  }
  if (bytes.length < at + 4 + size) return null;
  const mask = bytes.subarray(at, at + 4);
  const body = Buffer.from(bytes.subarray(at + 4, at + 4 + size));
  for (let i = 0; i < body.length; i++) body[i] = (body[i] ?? 0) ^ (mask[i % 4] ?? 0);
  return { opcode, text: body.toString("utf8"), length: at + 4 + size };
}

function frameOf(message: string | Buffer): Buffer {
  const body = Buffer.from(message as string);
  const head = Buffer.alloc(10);
  head[0] = 0x80 | (typeof message === "string" ? 1 : 2);
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(body.length), 2);
  return Buffer.concat([head, body]);
}
