/** What the directory says otherwise: flags of every file, and its size unpacked. */
export interface Lies {
  readonly flags?: number;
  readonly size?: (size: number) => number;
}

export function makeZip(files: Readonly<Record<string, string | Uint8Array>>, lies?: Lies): Buffer;
