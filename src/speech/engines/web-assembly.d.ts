/** The part of WebAssembly that Readout uses; its types come with those of browsers alone. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: "WebAssembly.Module";
  }
  interface Instance {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer };
      readonly _start: () => void;
    };
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: object): Promise<Instance>;
}
