import type { Content } from "./content.ts";

/**
 * The outside world behind one interface: files, programs, the clock, the environment. Everything
 * that Readout reads or writes goes through it, so a test can give a world of its own.
 */
export interface Host {
  /** The clock; SOURCE_DATE_EPOCH (seconds since 1970) overrides it for reproducible output. */
  now(): Date;
  env(name: string): string | undefined;
  /** `special`: a named pipe, a device or a socket, which could keep a reader waiting for ever. */
  kindOf(path: string): Promise<"file" | "directory" | "special" | "missing">;
  /** Bytes, without reading the file. */
  sizeOf(path: string): Promise<number>;
  /** Rejects with a {@link HostError} when the file cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Standard input, whole, however often it is asked for. Rejects with a {@link HostError} where it has
   * more than `limit` bytes.
   */
  readStandardInput(limit: number): Promise<Uint8Array>;
  /**
   * Files that match a pattern or lie in a directory, sorted by name.
   *
   * @param onUnreadable told of each directory on the way that cannot be read: what is in it is not found
   */
  expand(
    pattern: string,
    onUnreadable?: (directory: HostError) => void,
  ): Promise<readonly string[]>;
  /** Links to nothing in a directory and those below it, sorted; links to directories are not followed. */
  brokenLinksIn(directory: string): Promise<readonly string[]>;
  /** Names of the files that lie in a directory itself, sorted; hidden ones are not among them. */
  filesIn(directory: string): Promise<readonly string[]>;
  /** Size and time of a file, without reading it; null where there is none. */
  factsOf(path: string): Promise<FileFacts | null>;
  /** Writes whole files only: a temporary file beside it, flushed, renamed into place. */
  write(path: string, bytes: Content): Promise<void>;
  /**
   * Writes some files that belong together into a directory: all are on the disk under temporary
   * names before `gone` (names there) are removed, and only then the new ones are renamed into place,
   * both in the order given.
   */
  replace(directory: string, files: readonly NamedBytes[], gone: readonly string[]): Promise<void>;
  /** The temporary files of writes that a crash has cut off, with the names that they were to have. */
  cutOff(
    directory: string,
  ): Promise<readonly { readonly temporary: string; readonly name: string }[]>;
  /** Removes those. Only for who has locked the directory. */
  removeCutOff(directory: string): Promise<void>;
  /** Adds to the end of a file, which is made where it is not there. */
  append(path: string, text: string): Promise<void>;
  /** Removes a file; not there is as good as removed. */
  remove(path: string): Promise<void>;
  /** Moves a file within a disk; one that has the new name is overwritten. */
  move(from: string, to: string): Promise<void>;
  /** Makes a directory and those above it; whether it was not there before. */
  makeDirectory(path: string): Promise<boolean>;
  /** Removes a directory, if it is empty. */
  removeEmptyDirectory(path: string): Promise<void>;
  /**
   * Holds a directory that is there for this process alone, until the function it gives is called.
   * Waits for whoever has it; a holder that is dead, or silent for minutes, loses it.
   *
   * @param onWait told once who is waited for, and what to do where that is nobody any more
   */
  lock(
    directory: string,
    onWait: (holder: string) => void,
    signal?: AbortSignal,
  ): Promise<() => Promise<void>>;
  /**
   * Waits for a turn at something that may be asked only so often, such as a service: two turns of one
   * name are so many milliseconds apart, on all machines together. Absent where this process is the
   * only one that counts.
   */
  readonly turn?: (name: string, spacingMs: number, signal?: AbortSignal) => Promise<void>;
  /** Runs a JavaScript module of the user's and gives what it exports. Rejects with what it throws. */
  load(path: string): Promise<Readonly<Record<string, unknown>>>;
  /** Path of a file inside an installed package: `source-serif/TTF/SourceSerif4-Regular.ttf`. */
  packageFile(specifier: string): string;
  /** SHA-256, hexadecimal. */
  hash(bytes: Content | string): string;
  /** Gives the work a directory of its own that is gone, with all that is in it, when the work is done. */
  inTemporaryDirectory<T>(work: (directory: string) => Promise<T>): Promise<T>;
  /** Runs a program without a shell; text goes to its standard input, never into its arguments. */
  run(program: string, args: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** Fetches a file over the public network, and from nowhere else. Rejects with the signal's reason alone. */
  fetch(address: string, options: FetchOptions): Promise<Fetched>;
  /** The same for a program that works while Readout goes on, and takes its input bit by bit. */
  start(program: string, args: readonly string[]): RunningProgram;
  /** Path of a program that the user could call by name; null where there is none. */
  findProgram(name: string): Promise<string | null>;
}

/** What is known of a file without reading it. */
export interface FileFacts {
  readonly bytes: number;
  /** Of the last change, in milliseconds since 1970; may have a fraction. */
  readonly modifiedMs: number;
}

/** A file as it is to be written. */
export interface NamedBytes {
  /** Without directory. */
  readonly name: string;
  readonly bytes: Content;
}

/** What a program is given beside its arguments. */
export interface RunOptions {
  /** Pieces are asked for as the program takes them. */
  readonly input?: string | Uint8Array | Iterable<Uint8Array>;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** How a program ended, or why it did not run. */
export type RunResult =
  | {
      readonly status: "exited";
      readonly code: number;
      readonly stdout: Uint8Array;
      readonly stderr: string;
    }
  | { readonly status: "missing" }
  | { readonly status: "timed-out" }
  /** It wrote on and on, and was ended. */
  | { readonly status: "overflowed" };

/** What may be fetched, and how the request is made. */
export interface FetchOptions {
  /** More is refused as soon as it shows. */
  readonly mostBytes: number;
  /** For all of it: names, connections, redirections, the file. */
  readonly timeoutMs: number;
  /** What its content type must begin with: `image/`. */
  readonly type: string;
  /** The headers `Accept` and `User-Agent`. */
  readonly accept: string;
  readonly userAgent: string;
  readonly signal?: AbortSignal;
}

/** What became of a request. */
export type Fetched =
  | { readonly status: "fetched"; readonly bytes: Uint8Array }
  | {
      readonly status: "failed";
      /** Such as "the server answered 404". */
      readonly why: string;
      /** Another time it may be there. */
      readonly passing: boolean;
    };

/** A program at work. It ends when Readout does. */
export interface RunningProgram {
  /** Hands it some of its standard input; resolves when it has room for more, or has ended. */
  write(bytes: Uint8Array): Promise<void>;
  /** There is no more input. */
  end(): void;
  /** Ends it, and what it has started. */
  stop(): void;
  /** How it ended; its standard output is not kept. */
  readonly ended: Promise<Exclude<RunResult, { readonly status: "timed-out" | "overflowed" }>>;
}

/** A file or directory that could not be read or written. */
export class HostError extends Error {
  readonly path: string;
  /** `ENOENT`, `EACCES`, `ENOSPC`, … */
  readonly reason: string;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`${path}: ${reason}`, { cause });
    this.name = "HostError";
    this.path = path;
    this.reason = reason;
  }

  /** The reason in words, for messages: `permission denied`. */
  get why(): string {
    return reasonsInWords[this.reason] ?? this.reason;
  }
}

const reasonsInWords: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EEXIST: "a file is in the way",
  ENOTDIR: "a file is in the way",
  EISDIR: "it is a directory",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "links lead in a circle",
  EFBIG: "it is too large",
  EMFILE: "too many files are open",
  EIO: "the disk has a fault",
  ESTALE: "the network disk has gone away",
};
