/** What `readout queue` can do; the first is what it does unasked. */
export const actions = ["status", "retry", "cancel"] as const;
