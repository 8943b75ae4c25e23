/**
 * The operating system that flite sees: one file to read, one to write, in memory, and nothing of the
 * machine. It is the part of WASI preview 1 that the program calls; Node's own WASI brings the process
 * down with this program.
 */
export interface FliteSystem {
  readonly imports: Readonly<Record<string, (...args: never[]) => number>>;
  /** To be given the program's memory before it starts. */
  attach(memory: { readonly buffer: ArrayBuffer }): void;
  /** What the program wrote to its file. */
  output(): Uint8Array;
}

/** How the program ends: thrown through it, for it expects not to come back. */
export class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`it ended with ${code}`);
    this.code = code;
  }
}

/** Results of a call, as WASI numbers them. */
const success = 0;
const badFile = 8;
const noEntry = 44;

const folder = { descriptor: 3, name: "/w" } as const;
const kinds = { character: 2, directory: 3, regular: 4 } as const;

/** Bits among the flags of `path_open`: the file is emptied; what is written goes to its end. */
const truncate = 8;
const appending = 1;

interface OpenFile {
  bytes: Uint8Array;
  /** Bytes of it that are written. */
  length: number;
  at: number;
}

export function fliteSystem(args: readonly string[], input: Uint8Array): FliteSystem {
  const written: OpenFile = { bytes: new Uint8Array(2 ** 16), length: 0, at: 0 };
  const named: Readonly<Record<string, OpenFile>> = {
    "in.txt": { bytes: input, length: input.length, at: 0 },
    "out.wav": written,
  };
  const files = new Map<number, OpenFile>();
  let memory: { readonly buffer: ArrayBuffer } | null = null;
  let next = folder.descriptor + 1;
  const view = () => {
    if (memory === null) throw new Error("the program has no memory yet");
    return new DataView(memory.buffer);
  };
  const bytesAt = (at: number, length: number) => new Uint8Array(view().buffer, at, length);
  const strings = args.map((each) => new TextEncoder().encode(`${each}\0`));

  const imports = {
    args_sizes_get(count: number, size: number) {
      view().setUint32(count, strings.length, true);
      view().setUint32(
        size,
        strings.reduce((sum, { length }) => sum + length, 0),
        true,
      );
      return success;
    },
    args_get(pointers: number, buffer: number) {
      let at = buffer;
      for (const [index, each] of strings.entries()) {
        view().setUint32(pointers + 4 * index, at, true);
        bytesAt(at, each.length).set(each);
        at += each.length;
      }
      return success;
    },
    clock_time_get(_clock: number, _precision: bigint, time: number) {
      // The clock stands: the same text gives the same samples.
      view().setBigUint64(time, 0n, true);
      return success;
    },
    fd_prestat_get(descriptor: number, result: number) {
      if (descriptor !== folder.descriptor) return badFile;
      view().setUint32(result, 0, true);
      view().setUint32(result + 4, folder.name.length, true);
      return success;
    },
    fd_prestat_dir_name(descriptor: number, at: number, length: number) {
      if (descriptor !== folder.descriptor) return badFile;
      bytesAt(at, length).set(new TextEncoder().encode(folder.name).subarray(0, length));
      return success;
    },
    fd_fdstat_get(descriptor: number, result: number) {
      bytesAt(result, 24).fill(0);
      view().setUint8(result, kindOf(descriptor));
      // All rights.
      view().setBigUint64(result + 8, 2n ** 64n - 1n, true);
      view().setBigUint64(result + 16, 2n ** 64n - 1n, true);
      return success;
    },
    path_open(
      _folder: number,
      _lookup: number,
      path: number,
      length: number,
      flags: number,
      _rights: bigint,
      _inherited: bigint,
      descriptorFlags: number,
      result: number,
    ) {
      const file = named[new TextDecoder().decode(bytesAt(path, length))];
      if (!file) return noEntry;
      if ((flags & truncate) !== 0) file.length = 0;
      file.at = (descriptorFlags & appending) === 0 ? 0 : file.length;
      const descriptor = next++;
      files.set(descriptor, file);
      view().setUint32(result, descriptor, true);
      return success;
    },
    fd_read(descriptor: number, vectors: number, count: number, result: number) {
      const file = files.get(descriptor);
      let read = 0;
      for (const { at, length } of piecesOf(view(), vectors, count)) {
        if (!file) break;
        const part = file.bytes.subarray(file.at, Math.min(file.at + length, file.length));
        bytesAt(at, part.length).set(part);
        file.at += part.length;
        read += part.length;
      }
      view().setUint32(result, read, true);
      return success;
    },
    fd_write(descriptor: number, vectors: number, count: number, result: number) {
      const file = files.get(descriptor);
      let total = 0;
      for (const { at, length } of piecesOf(view(), vectors, count)) {
        // What it prints goes nowhere.
        if (file) append(file, bytesAt(at, length));
        total += length;
      }
      view().setUint32(result, total, true);
      return success;
    },
    fd_seek(descriptor: number, offset: bigint, whence: number, result: number) {
      const file = files.get(descriptor);
      if (!file) return badFile;
      const from = whence === 0 ? 0 : whence === 1 ? file.at : file.length;
      file.at = Math.max(0, from + Number(offset));
      view().setBigUint64(result, BigInt(file.at), true);
      return success;
    },
    fd_close(descriptor: number) {
      return files.delete(descriptor) ? success : badFile;
    },
    fd_fdstat_set_flags: () => success,
    proc_exit(code: number): number {
      throw new Exit(code);
    },
  };
  return {
    imports,
    attach: (given) => {
      memory = given;
    },
    output: () => written.bytes.subarray(0, written.length),
  };

  function kindOf(descriptor: number): number {
    if (descriptor === folder.descriptor) return kinds.directory;
    return files.has(descriptor) ? kinds.regular : kinds.character;
  }
}

/** Pieces of the program's memory, as a list of places and lengths in it. */
function piecesOf(view: DataView, vectors: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    at: view.getUint32(vectors + 8 * index, true),
    length: view.getUint32(vectors + 8 * index + 4, true),
  }));
}

function append(file: OpenFile, part: Uint8Array): void {
  const end = file.at + part.length;
  if (end > file.bytes.length) {
    const larger = new Uint8Array(Math.max(end, 2 * file.bytes.length));
    larger.set(file.bytes);
    file.bytes = larger;
  }
  file.bytes.set(part, file.at);
  file.at = end;
  file.length = Math.max(file.length, end);
}
