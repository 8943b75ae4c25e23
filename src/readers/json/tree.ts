/** A stretch of the text that was parsed. Half-open, UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface JsonObject extends Stretch {
  readonly type: "object";
  readonly members: ReadonlyMap<string, JsonNode>;
}
export interface JsonArray extends Stretch {
  readonly type: "array";
  readonly items: readonly JsonNode[];
}
/** A string, from quotation mark to quotation mark. */
export interface JsonString extends Stretch {
  readonly type: "string";
  readonly value: string;
}
export interface JsonNumber extends Stretch {
  readonly type: "number";
  readonly value: number;
}
export interface JsonBoolean extends Stretch {
  readonly type: "boolean";
  readonly value: boolean;
}
export interface JsonNull extends Stretch {
  readonly type: "null";
}
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;
