/** The same question about each word, answered from memory the second time. */
export function remembered(ask: (about: string) => boolean): (about: string) => boolean {
  const answers = new Map<string, boolean>();
  return (about) => {
    const known = answers.get(about);
    if (known !== undefined) return known;
    const answer = ask(about);
    answers.set(about, answer);
    return answer;
  };
}
