/** css-tree in one file: it loads in a quarter of the time that its 170 modules take. */
declare module "css-tree/dist/csstree.esm" {
  export * from "css-tree";
}
