/** Whether an engine or a program can be used here; not being there is an answer, not a failure. */
export type Availability =
  | { readonly available: true; readonly version: string }
  | { readonly available: false; readonly why: string; readonly howToGet: string };
