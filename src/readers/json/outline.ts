/**
 * What stands at the top of a JSON text: its keys to a depth of three, joined by dots ("title.rendered"),
 * each with its string, or an empty string where it holds anything else. The first item of an array
 * stands for all ("items.0.id").
 */
export type Outline = ReadonlyMap<string, string>;

const token = /\s+|"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/y;
/** Depth to which keys are told. */
const deepest = 3;
/** Longest string that can tell a format. */
const longestValue = 200;

/** The outline of what begins as a JSON object or array does; null where it does not. */
export function outlineOf(start: string): Outline | null {
  if (!/^\s*(?:\{\s*(?:"|\})|\[\s*(?:\{|\]))/.test(start)) return null;
  const outline = new Map<string, string>();
  const path: (string | number)[] = [];
  const note = (value: string) => {
    const key = path.join(".");
    if (path.length <= deepest && (outline.get(key) ?? "") === "") outline.set(key, value);
  };
  let last = "";
  let isValue = false;
  token.lastIndex = 0;
  for (let found = token.exec(start); found; found = token.exec(start)) {
    const [text] = found;
    const top = path.length - 1;
    if (text === "{") path.push("");
    else if (text === "[") path.push(0);
    else if (text === "}" || text === "]") path.pop();
    else if (text === ",") path[top] = typeof path[top] === "number" ? path[top] + 1 : "";
    else if (text === ":") {
      path[top] = last;
      note("");
    } else if (text.startsWith('"')) {
      last = text.length <= longestValue ? stringOf(text) : "";
      if (isValue) note(last);
    }
    if (text.trim() !== "") isValue = text === ":";
  }
  return outline;
}

function stringOf(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return "";
  }
}
