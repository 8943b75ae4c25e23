/** What flite's thread and the rest of Readout say to each other. */
export interface FliteRequest {
  readonly id: number;
  readonly args: readonly string[];
  /** ASCII. */
  readonly text: string;
}

export type FliteReply =
  | { readonly id: number; readonly wav: Uint8Array }
  | { readonly id: number; readonly why: string };
