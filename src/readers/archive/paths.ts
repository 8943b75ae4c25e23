/**
 * The name of a file in an archive that another one there points at: `../images/mill.png` as
 * `OEBPS/text/one.xhtml` means it. Without a fragment; null where it points out of the archive.
 */
export function resolveName(from: string, reference: string): string | null {
  const path = reference.replace(/[?#].*$/s, "");
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path) || path === "") return null;
  const folder = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const names = [...folder];
  for (const step of decoded(path).split("/")) {
    if (step === "..") {
      if (names.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") names.push(step);
  }
  return names.join("/");
}

/** Without percent signs, where they are used soundly. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
