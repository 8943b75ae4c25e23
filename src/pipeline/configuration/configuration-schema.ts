import { configurable, type OptionType, optionTable } from "./option-table.ts";

/** The JSON Schema of a configuration file: what an editor completes and checks by. */
export function configurationSchema(): object {
  const properties = configurable.map((name) => {
    const { value, help, byDefault, only } = optionTable[name];
    const description = [help, only === "pack" && "(pack)"].filter(Boolean).join(" ");
    const stated = byDefault === undefined ? {} : { default: byDefault };
    return [name, { description, ...schemaOf(value), ...stated }];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Configuration of Readout",
    type: "object",
    additionalProperties: false,
    properties: { $schema: { type: "string" }, ...Object.fromEntries(properties) },
  };
}

function schemaOf(value: OptionType): object {
  const text = { type: "string", minLength: 1 };
  switch (value.type) {
    case "flag":
      return { type: "boolean" };
    case "text":
      return { ...text, examples: [value.example] };
    case "path":
      return text;
    case "path-or-flag":
      return { anyOf: [text, { type: "boolean" }] };
    case "choice":
      return { enum: value.choices };
    case "count":
      return { type: "integer", minimum: value.from, maximum: value.to };
    case "amount":
      return { type: ["number", "string"], minimum: 0, examples: [value.example] };
    case "names":
      return { type: "array", items: text, examples: [value.example] };
    case "paths":
    case "sheets":
      return { type: "array", items: text };
    case "roles":
      return { type: "object", additionalProperties: text };
  }
}
