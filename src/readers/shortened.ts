/** The beginning of a text, as a list of omissions shows it. */
export function shortened(text: string): string {
  if (text.length <= 80) return text;
  return `${text.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…`;
}
