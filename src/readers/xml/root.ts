/** The first element of an XML file. */
export interface XmlRoot {
  /** Without its prefix. */
  readonly name: string;
  /** Empty where it has none. */
  readonly namespace: string;
  /** Whether the file begins with `<?xml`: then it can be nothing else. */
  readonly declared: boolean;
}

const prolog =
  /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>/y;
const tag =
  /<([\p{L}_][\p{L}\p{N}_.-]*:)?([\p{L}_][\p{L}\p{N}_.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)/uy;

/** The root element of what begins as XML does; null where it does not. */
export function xmlRootOf(start: string): XmlRoot | null {
  if (!/^\s*</.test(start.slice(0, 1000))) return null;
  let at = 0;
  for (let piece = matchAt(prolog, start, at); piece; piece = matchAt(prolog, start, at)) {
    at += piece[0].length;
  }
  const declared = /^\s*<\?xml\s/.test(start);
  const found = matchAt(tag, start, at);
  if (found === null) return declared ? { name: "", namespace: "", declared } : null;
  const [, prefix = "", name = "", attributes = ""] = found;
  const binding = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return { name, namespace: attributeOf(attributes, binding), declared };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function attributeOf(attributes: string, wanted: string): string {
  for (const [, name, , double, single] of attributes.matchAll(
    /([^\s="']{1,100})\s*=\s*("([^"]*)"|'([^']*)')/g,
  )) {
    if (name === wanted) return double ?? single ?? "";
  }
  return "";
}
