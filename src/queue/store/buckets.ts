import { extname } from "node:path";
import { type Host, HostError } from "../../host/host.ts";

/** The objects of one bucket. Every failure is a HostError that names the object. */
export interface Bucket {
  /** Null where there is no such object. */
  get(key: string): Promise<Uint8Array | null>;
  /** Bytes of an object; null where there is none. */
  sizeOf(key: string): Promise<number | null>;
  /** Writes an object whole, or not at all. */
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Not there is as good as removed. */
  remove(key: string): Promise<void>;
  /** Keys that begin with a prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
}

export type OpenBucket = (name: string) => Promise<Bucket>;

/** Whether a path names an object or a part of a bucket. (Joining paths makes one slash of two.) */
export function isInBucket(path: string): boolean {
  return /^s3:\/+[^/]/.test(path);
}

/** The bucket and the key of `s3://bucket/key`; a key has no slash at its ends. */
export function addressIn(path: string): { readonly bucket: string; readonly key: string } {
  const [bucket = "", ...parts] = path.replace(/^s3:\/+/, "").split("/");
  return { bucket, key: parts.filter(Boolean).join("/") };
}

/** A host that also reads articles, reviews and pictures from buckets. */
export function withBuckets(host: Host, openBucket: OpenBucket): Host {
  const at = async (path: string) => {
    const { bucket, key } = addressIn(path);
    return { objects: await openBucket(bucket), key };
  };
  const sizeAt = async (path: string) => {
    const { objects, key } = await at(path);
    return key === "" ? null : objects.sizeOf(key);
  };
  const inside = async (path: string) => {
    const { objects, key } = await at(path);
    return { key, keys: await objects.list(key === "" ? "" : `${key}/`) };
  };
  return {
    ...host,
    kindOf: async (path) => {
      if (!isInBucket(path)) return host.kindOf(path);
      if (!path.endsWith("/") && (await sizeAt(path)) !== null) return "file";
      return (await inside(path)).keys.length > 0 ? "directory" : "missing";
    },
    sizeOf: async (path) => {
      if (!isInBucket(path)) return host.sizeOf(path);
      const size = await sizeAt(path);
      if (size === null) throw new HostError(path, "ENOENT");
      return size;
    },
    factsOf: async (path) => {
      if (!isInBucket(path)) return host.factsOf(path);
      const bytes = await sizeAt(path);
      return bytes === null ? null : { bytes, modifiedMs: 0 };
    },
    read: async (path) => {
      if (!isInBucket(path)) return host.read(path);
      const { objects, key } = await at(path);
      const bytes = await objects.get(key);
      if (bytes === null) throw new HostError(path, "ENOENT");
      return bytes;
    },
    expand: async (path) => {
      if (!isInBucket(path)) return host.expand(path);
      if (!path.endsWith("/") && (await sizeAt(path)) !== null) return [path];
      const { bucket } = addressIn(path);
      return (await inside(path)).keys.map((key) => `s3://${bucket}/${key}`);
    },
  };
}

const types: Readonly<Record<string, string>> = {
  ".pdf": "application/pdf",
  ".mp3": "audio/mpeg",
  ".m4b": "audio/mp4",
  ".opus": "audio/ogg",
  ".flac": "audio/flac",
  ".wav": "audio/wav",
  ".ssml": "application/ssml+xml",
  ".vtt": "text/vtt; charset=utf-8",
  ".srt": "application/x-subrip; charset=utf-8",
  ".json": "application/json",
  ".html": "text/html; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** The media type of an output, for whoever fetches it from the bucket with a browser. */
export function contentType(name: string): string {
  return types[extname(name)] ?? "application/octet-stream";
}
