/** The parts of css-tree that a style needs, without its knowledge of all of CSS. */
declare module "css-tree/parser" {
  const parse: typeof import("css-tree").parse;

  export { parse as default };
}
declare module "css-tree/generator" {
  const generate: typeof import("css-tree").generate;

  export { generate as default };
}
declare module "css-tree/convertor" {
  const convertor: Pick<typeof import("css-tree"), "toPlainObject" | "fromPlainObject">;

  export { convertor as default };
}
declare module "css-tree/lexer" {
  export const Lexer: new (
    config: Parameters<typeof import("css-tree").createLexer>[0],
  ) => import("css-tree").Lexer;
}
