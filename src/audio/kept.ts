/** Where what has been made of sound is kept from run to run, by a key; what cannot be kept is made again. */
export interface Kept {
  /** Null where it is not there, or no longer whole. */
  find(key: string): Promise<Uint8Array | null>;
  keep(key: string, bytes: Uint8Array): void;
}
